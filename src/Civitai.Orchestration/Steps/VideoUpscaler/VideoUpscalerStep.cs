// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoUpscaler;

/// <summary>A step that enlarges a video, as the service reports it.</summary>
public sealed partial record VideoUpscalerStep() : WorkflowStep("videoUpscaler")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public VideoUpscalerInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public VideoUpscalerOutput? Output { get; init; }

    /// <inheritdoc/>
    public override VideoUpscalerStepTemplate ToTemplate() =>
        WithSettings(new VideoUpscalerStepTemplate { Input = (VideoUpscalerInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(VideoUpscalerOutput);

    internal override StepResults? CountResults() => VideoUpscalerOutput.Count(Output, Input);
}
