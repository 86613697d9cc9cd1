// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PrepareResource;

/// <summary>A step that makes a resource available where generations run, as the service reports it.</summary>
public sealed partial record PrepareResourceStep() : WorkflowStep("prepareResource")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public PrepareResourceInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public PrepareResourceOutput? Output { get; init; }

    /// <inheritdoc/>
    public override PrepareResourceStepTemplate ToTemplate() =>
        WithSettings(new PrepareResourceStepTemplate { Input = (PrepareResourceInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(PrepareResourceOutput);

    internal override StepResults? CountResults() => PrepareResourceOutput.Count(Output, Input);
}
