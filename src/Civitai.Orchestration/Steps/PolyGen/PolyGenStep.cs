// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>A step that makes 3D models, as the service reports it.</summary>
public sealed partial record PolyGenStep() : WorkflowStep("polyGen")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public PolyGenInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public PolyGenOutput? Output { get; init; }

    /// <inheritdoc/>
    public override PolyGenStepTemplate ToTemplate() =>
        WithSettings(new PolyGenStepTemplate { Input = (PolyGenInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(PolyGenOutput);

    internal override StepResults? CountResults() => PolyGenOutput.Count(Output, Input);
}
