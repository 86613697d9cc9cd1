// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoInterpolation;

/// <summary>A step that adds frames to a video, as the service reports it.</summary>
public sealed partial record VideoInterpolationStep() : WorkflowStep("videoInterpolation")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public VideoInterpolationInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public VideoInterpolationOutput? Output { get; init; }

    /// <inheritdoc/>
    public override VideoInterpolationStepTemplate ToTemplate() =>
        WithSettings(new VideoInterpolationStepTemplate { Input = (VideoInterpolationInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(VideoInterpolationOutput);

    internal override StepResults? CountResults() => VideoInterpolationOutput.Count(Output, Input);
}
