// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>A step that cuts the subject of an image out of its background.</summary>
public sealed partial record ImageBackgroundRemovalStepTemplate() : WorkflowStepTemplate("imageBackgroundRemoval"), IStepTemplate<ImageBackgroundRemovalOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageBackgroundRemovalInput Input { get; init; }

    internal override ValueShape OutputShape => ImageBackgroundRemovalOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ImageBackgroundRemovalStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ImageBackgroundRemovalInput)input! }; // a missing input stays missing
}
