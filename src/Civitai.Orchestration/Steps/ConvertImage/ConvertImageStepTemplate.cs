// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>A step that writes an image in another format.</summary>
public sealed partial record ConvertImageStepTemplate() : WorkflowStepTemplate("convertImage"), IStepTemplate<ConvertImageOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ConvertImageInput Input { get; init; }

    internal override ValueShape OutputShape => ConvertImageOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ConvertImageStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ConvertImageInput)input! }; // a missing input stays missing
}
