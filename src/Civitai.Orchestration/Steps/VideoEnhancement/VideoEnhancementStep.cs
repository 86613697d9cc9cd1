// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>A step that enlarges a video and adds frames to it, as the service reports it.</summary>
public sealed partial record VideoEnhancementStep() : WorkflowStep("videoEnhancement")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public VideoEnhancementInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public VideoEnhancementOutput? Output { get; init; }

    /// <inheritdoc/>
    public override VideoEnhancementStepTemplate ToTemplate() =>
        WithSettings(new VideoEnhancementStepTemplate { Input = (VideoEnhancementInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(VideoEnhancementOutput);

    internal override StepResults? CountResults() => VideoEnhancementOutput.Count(Output, Input);
}
