// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoFrameExtraction;

/// <summary>A step that takes frames out of a video, as the service reports it.</summary>
public sealed partial record VideoFrameExtractionStep() : WorkflowStep("videoFrameExtraction")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public VideoFrameExtractionInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public VideoFrameExtractionOutput? Output { get; init; }

    /// <inheritdoc/>
    public override VideoFrameExtractionStepTemplate ToTemplate() =>
        WithSettings(new VideoFrameExtractionStepTemplate { Input = (VideoFrameExtractionInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(VideoFrameExtractionOutput);

    internal override StepResults? CountResults() => VideoFrameExtractionOutput.Count(Output, Input);
}
