// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

/// <summary>A step that estimates ages of people in images.</summary>
public sealed partial record AgeClassificationStepTemplate() : WorkflowStepTemplate("ageClassification"), IStepTemplate<AgeClassificationOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required AgeClassificationInput Input { get; init; }

    internal override ValueShape OutputShape => AgeClassificationOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override AgeClassificationStepTemplate WithInput(StepInput? input) =>
        this with { Input = (AgeClassificationInput)input! }; // a missing input stays missing
}
