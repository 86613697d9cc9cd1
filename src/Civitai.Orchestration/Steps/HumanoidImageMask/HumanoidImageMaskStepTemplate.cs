// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.HumanoidImageMask;

/// <summary>A step that masks what a garment covers of a person.</summary>
/// <remarks>A recipe and no step of workflows by the schema: <see cref="RecipeClient"/> runs its input; as a step it meets a warning.</remarks>
public sealed partial record HumanoidImageMaskStepTemplate() : WorkflowStepTemplate("humanoidImageMask"), IStepTemplate<HumanoidImageMaskOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required HumanoidImageMaskInput Input { get; init; }

    internal override ValueShape OutputShape => HumanoidImageMaskOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override HumanoidImageMaskStepTemplate WithInput(StepInput? input) =>
        this with { Input = (HumanoidImageMaskInput)input! }; // a missing input stays missing
}
