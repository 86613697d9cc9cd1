// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>A step that cuts the subject of a video out of its background.</summary>
public sealed partial record VideoBackgroundRemovalStepTemplate() : WorkflowStepTemplate("videoBackgroundRemoval"), IStepTemplate<VideoBackgroundRemovalOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required VideoBackgroundRemovalInput Input { get; init; }

    internal override ValueShape OutputShape => VideoBackgroundRemovalOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override VideoBackgroundRemovalStepTemplate WithInput(StepInput? input) =>
        this with { Input = (VideoBackgroundRemovalInput)input! }; // a missing input stays missing
}
