// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BatchOcrSafety;

/// <summary>A step that reads the text in images and judges whether it is safe.</summary>
/// <remarks>A recipe and no step of workflows by the schema: <see cref="RecipeClient"/> runs its input; as a step it meets a warning.</remarks>
public sealed partial record BatchOcrSafetyStepTemplate() : WorkflowStepTemplate("batchOCRSafetyClassification"), IStepTemplate<BatchOcrSafetyOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required BatchOcrSafetyInput Input { get; init; }

    internal override ValueShape OutputShape => BatchOcrSafetyOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override BatchOcrSafetyStepTemplate WithInput(StepInput? input) =>
        this with { Input = (BatchOcrSafetyInput)input! }; // a missing input stays missing
}
