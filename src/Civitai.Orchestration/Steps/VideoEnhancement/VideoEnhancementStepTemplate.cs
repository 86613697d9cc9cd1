// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>A step that enlarges a video and adds frames to it.</summary>
public sealed partial record VideoEnhancementStepTemplate() : WorkflowStepTemplate("videoEnhancement"), IStepTemplate<VideoEnhancementOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required VideoEnhancementInput Input { get; init; }

    internal override ValueShape OutputShape => VideoEnhancementOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override VideoEnhancementStepTemplate WithInput(StepInput? input) =>
        this with { Input = (VideoEnhancementInput)input! }; // a missing input stays missing
}
