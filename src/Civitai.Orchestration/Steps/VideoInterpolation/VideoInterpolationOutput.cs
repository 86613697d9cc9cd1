// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoInterpolation;

/// <summary>What a video interpolation step made.</summary>
/// <remarks>Schema name <c>VideoInterpolationOutput</c>.</remarks>
public sealed partial record VideoInterpolationOutput : WireRecord
{
    /// <summary>The smoother video.</summary>
    [JsonIgnore]
    public VideoBlob Video { get => VideoOnWire ?? new(); init => VideoOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("video")]
    internal VideoBlob? VideoOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(VideoInterpolationOutput? output, VideoInterpolationInput? input) => StepResults.OfFiles([output?.VideoOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("video", FileShape.Of("video/mp4")));
}
