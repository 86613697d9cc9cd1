// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>A step that cuts the subject of a video out of its background, as the service reports it.</summary>
public sealed partial record VideoBackgroundRemovalStep() : WorkflowStep("videoBackgroundRemoval")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public VideoBackgroundRemovalInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public VideoBackgroundRemovalOutput? Output { get; init; }

    /// <inheritdoc/>
    public override VideoBackgroundRemovalStepTemplate ToTemplate() =>
        WithSettings(new VideoBackgroundRemovalStepTemplate { Input = (VideoBackgroundRemovalInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(VideoBackgroundRemovalOutput);

    internal override StepResults? CountResults() => VideoBackgroundRemovalOutput.Count(Output, Input);
}
