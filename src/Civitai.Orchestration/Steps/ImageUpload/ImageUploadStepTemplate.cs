// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpload;

/// <summary>A step that stores an image.</summary>
public sealed partial record ImageUploadStepTemplate() : WorkflowStepTemplate("imageUpload"), IStepTemplate<ImageUploadOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ImageUploadInput Input { get; init; }

    internal override ValueShape OutputShape => ImageUploadOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ImageUploadStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ImageUploadInput)input! }; // a missing input stays missing
}
