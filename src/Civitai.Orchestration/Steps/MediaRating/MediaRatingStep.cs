// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>A step that rates how mature an image is, as the service reports it.</summary>
public sealed partial record MediaRatingStep() : WorkflowStep("mediaRating")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public MediaRatingInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public MediaRatingOutput? Output { get; init; }

    /// <inheritdoc/>
    public override MediaRatingStepTemplate ToTemplate() =>
        WithSettings(new MediaRatingStepTemplate { Input = (MediaRatingInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(MediaRatingOutput);

    internal override StepResults? CountResults() => MediaRatingOutput.Count(Output, Input);
}
