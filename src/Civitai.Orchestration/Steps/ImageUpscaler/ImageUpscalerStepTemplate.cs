// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpscaler;

/// <summary>A step that enlarges an image.</summary>
public sealed partial record ImageUpscalerStepTemplate() : WorkflowStepTemplate("imageUpscaler"), IStepTemplate<ImageUpscalerOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageUpscalerInput Input { get; init; }

    internal override ValueShape OutputShape => ImageUpscalerOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ImageUpscalerStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ImageUpscalerInput)input! }; // a missing input stays missing
}
