// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>A step that describes an image or a video in words.</summary>
public sealed partial record MediaCaptioningStepTemplate() : WorkflowStepTemplate("mediaCaptioning"), IStepTemplate<MediaCaptioningOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required MediaCaptioningInput Input { get; init; }

    internal override ValueShape OutputShape => MediaCaptioningOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override MediaCaptioningStepTemplate WithInput(StepInput? input) =>
        this with { Input = (MediaCaptioningInput)input! }; // a missing input stays missing
}
