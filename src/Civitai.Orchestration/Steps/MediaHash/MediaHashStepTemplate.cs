// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaHash;

/// <summary>A step that computes hashes of an image or a video.</summary>
public sealed partial record MediaHashStepTemplate() : WorkflowStepTemplate("mediaHash"), IStepTemplate<MediaHashOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required MediaHashInput Input { get; init; }

    internal override ValueShape OutputShape => MediaHashOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override MediaHashStepTemplate WithInput(StepInput? input) =>
        this with { Input = (MediaHashInput)input! }; // a missing input stays missing
}
