// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>What a video background removal step made.</summary>
/// <remarks>Schema name <c>VideoBackgroundRemovalOutput</c>.</remarks>
public sealed partial record VideoBackgroundRemovalOutput : WireRecord
{
    /// <summary>The video without its background.</summary>
    [JsonIgnore]
    public VideoBlob Video { get => VideoOnWire ?? new(); init => VideoOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("video")]
    internal VideoBlob? VideoOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(VideoBackgroundRemovalOutput? output, VideoBackgroundRemovalInput? input) =>
        StepResults.OfFiles([output?.VideoOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("video", FileShape.Of("video/mp4")));
}
