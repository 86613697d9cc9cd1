// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>A step that rates how mature an image is.</summary>
public sealed partial record MediaRatingStepTemplate() : WorkflowStepTemplate("mediaRating"), IStepTemplate<MediaRatingOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required MediaRatingInput Input { get; init; }

    internal override ValueShape OutputShape => MediaRatingOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override MediaRatingStepTemplate WithInput(StepInput? input) =>
        this with { Input = (MediaRatingInput)input! }; // a missing input stays missing
}
