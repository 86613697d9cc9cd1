// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>A step that trains a LoRA.</summary>
public sealed partial record TrainingStepTemplate() : WorkflowStepTemplate("training"), IStepTemplate<TrainingOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required TrainingInput Input { get; init; }

    internal override ValueShape OutputShape => TrainingOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override TrainingStepTemplate WithInput(StepInput? input) =>
        this with { Input = (TrainingInput)input! }; // a missing input stays missing
}
