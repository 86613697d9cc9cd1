// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoFrameExtraction;

/// <summary>A step that takes frames out of a video.</summary>
public sealed partial record VideoFrameExtractionStepTemplate() : WorkflowStepTemplate("videoFrameExtraction"), IStepTemplate<VideoFrameExtractionOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required VideoFrameExtractionInput Input { get; init; }

    internal override ValueShape OutputShape => VideoFrameExtractionOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override VideoFrameExtractionStepTemplate WithInput(StepInput? input) =>
        this with { Input = (VideoFrameExtractionInput)input! }; // a missing input stays missing
}
