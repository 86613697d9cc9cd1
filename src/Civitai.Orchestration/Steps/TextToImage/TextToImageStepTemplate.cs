// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToImage;

/// <summary>A step that makes images, the older way.</summary>
public sealed partial record TextToImageStepTemplate() : WorkflowStepTemplate("textToImage"), IStepTemplate<TextToImageOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required TextToImageInput Input { get; init; }

    internal override ValueShape OutputShape => TextToImageOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override TextToImageStepTemplate WithInput(StepInput? input) =>
        this with { Input = (TextToImageInput)input! }; // a missing input stays missing
}
