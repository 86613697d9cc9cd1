// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>A step that trains a LoRA, as the service reports it.</summary>
public sealed partial record TrainingStep() : WorkflowStep("training")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public TrainingInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public TrainingOutput? Output { get; init; }

    /// <inheritdoc/>
    public override TrainingStepTemplate ToTemplate() =>
        WithSettings(new TrainingStepTemplate { Input = (TrainingInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(TrainingOutput);

    internal override StepResults? CountResults() => TrainingOutput.Count(Output, Input);
}
