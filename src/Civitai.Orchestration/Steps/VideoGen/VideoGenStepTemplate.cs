// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>A step that generates videos.</summary>
public sealed partial record VideoGenStepTemplate() : WorkflowStepTemplate("videoGen"), IStepTemplate<VideoGenOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required VideoGenInput Input { get; init; }

    internal override ValueShape OutputShape => VideoGenOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override VideoGenStepTemplate WithInput(StepInput? input) =>
        this with { Input = (VideoGenInput)input! }; // a missing input stays missing
}
