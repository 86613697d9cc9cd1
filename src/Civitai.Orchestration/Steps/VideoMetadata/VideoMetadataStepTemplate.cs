// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoMetadata;

/// <summary>A step that measures a video.</summary>
public sealed partial record VideoMetadataStepTemplate() : WorkflowStepTemplate("videoMetadata"), IStepTemplate<VideoMetadataOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required VideoMetadataInput Input { get; init; }

    internal override ValueShape OutputShape => VideoMetadataOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override VideoMetadataStepTemplate WithInput(StepInput? input) =>
        this with { Input = (VideoMetadataInput)input! }; // a missing input stays missing
}
