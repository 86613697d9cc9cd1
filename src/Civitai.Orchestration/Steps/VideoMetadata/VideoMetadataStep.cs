// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoMetadata;

/// <summary>A step that measures a video, as the service reports it.</summary>
public sealed partial record VideoMetadataStep() : WorkflowStep("videoMetadata")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public VideoMetadataInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public VideoMetadataOutput? Output { get; init; }

    /// <inheritdoc/>
    public override VideoMetadataStepTemplate ToTemplate() =>
        WithSettings(new VideoMetadataStepTemplate { Input = (VideoMetadataInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(VideoMetadataOutput);

    internal override StepResults? CountResults() => VideoMetadataOutput.Count(Output, Input);
}
