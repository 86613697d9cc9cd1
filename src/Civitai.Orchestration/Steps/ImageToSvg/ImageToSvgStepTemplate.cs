// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>A step that draws an image as vectors.</summary>
public sealed partial record ImageToSvgStepTemplate() : WorkflowStepTemplate("imageToSvg"), IStepTemplate<ImageToSvgOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageToSvgInput Input { get; init; }

    internal override ValueShape OutputShape => ImageToSvgOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ImageToSvgStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ImageToSvgInput)input! }; // a missing input stays missing
}
