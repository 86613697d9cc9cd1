// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoFrameExtraction;

/// <summary>What a frame extraction step took.</summary>
/// <remarks>Schema name <c>VideoFrameExtractionOutput</c>.</remarks>
public sealed partial record VideoFrameExtractionOutput : WireRecord
{
    /// <summary>The frames.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageBlob> Frames { get => FramesOnWire ?? []; init => FramesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("frames")]
    internal IReadOnlyList<ImageBlob>? FramesOnWire { get; init; }

    /// <summary>How many frames were taken; null when not reported.</summary>
    public int? TotalFramesExtracted { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(VideoFrameExtractionOutput? output, VideoFrameExtractionInput? input) =>
        StepResults.OfFiles([.. output?.Frames ?? []], input);

    internal static ValueShape Shape { get; } = ValueShape.Object(("frames", ValueShape.ListOf(FileShape.Of("image/png"))),
        ("totalFramesExtracted", ValueShape.WholeNumber));
}
