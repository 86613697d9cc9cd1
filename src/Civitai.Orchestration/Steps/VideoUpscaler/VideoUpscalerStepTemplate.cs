// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoUpscaler;

/// <summary>A step that enlarges a video.</summary>
public sealed partial record VideoUpscalerStepTemplate() : WorkflowStepTemplate("videoUpscaler"), IStepTemplate<VideoUpscalerOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required VideoUpscalerInput Input { get; init; }

    internal override ValueShape OutputShape => VideoUpscalerOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override VideoUpscalerStepTemplate WithInput(StepInput? input) =>
        this with { Input = (VideoUpscalerInput)input! }; // a missing input stays missing
}
