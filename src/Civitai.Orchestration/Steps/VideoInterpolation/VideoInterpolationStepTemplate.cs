// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoInterpolation;

/// <summary>A step that adds frames to a video.</summary>
public sealed partial record VideoInterpolationStepTemplate() : WorkflowStepTemplate("videoInterpolation"), IStepTemplate<VideoInterpolationOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required VideoInterpolationInput Input { get; init; }

    internal override ValueShape OutputShape => VideoInterpolationOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override VideoInterpolationStepTemplate WithInput(StepInput? input) =>
        this with { Input = (VideoInterpolationInput)input! }; // a missing input stays missing
}
