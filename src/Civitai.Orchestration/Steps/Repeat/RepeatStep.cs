// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

/// <summary>A step that runs a step for each item of a list that an earlier step made, as the service reports it.</summary>
public sealed partial record RepeatStep() : WorkflowStep("repeat")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public RepeatInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public RepeatOutput? Output { get; init; }

    /// <inheritdoc/>
    public override RepeatStepTemplate ToTemplate() =>
        WithSettings(new RepeatStepTemplate { Input = (RepeatInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(RepeatOutput);

    internal override StepResults? CountResults() => RepeatOutput.Count(Output, Input);
}
