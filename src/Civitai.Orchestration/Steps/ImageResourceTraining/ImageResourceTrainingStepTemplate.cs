// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>A step that trains a LoRA by the older interface.</summary>
public sealed partial record ImageResourceTrainingStepTemplate() : WorkflowStepTemplate("imageResourceTraining"), IStepTemplate<ImageResourceTrainingOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageResourceTrainingInput Input { get; init; }

    internal override ValueShape OutputShape => ImageResourceTrainingOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ImageResourceTrainingStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ImageResourceTrainingInput)input! }; // a missing input stays missing
}
