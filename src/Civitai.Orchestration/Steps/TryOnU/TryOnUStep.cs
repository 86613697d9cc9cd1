// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TryOnU;

/// <summary>A step that dresses the person of one image in the garment of another, as the service reports it.</summary>
public sealed partial record TryOnUStep() : WorkflowStep("tryOnU")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public TryOnUInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public TryOnUOutput? Output { get; init; }

    /// <inheritdoc/>
    public override TryOnUStepTemplate ToTemplate() =>
        WithSettings(new TryOnUStepTemplate { Input = (TryOnUInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(TryOnUOutput);

    internal override StepResults? CountResults() => TryOnUOutput.Count(Output, Input);
}
