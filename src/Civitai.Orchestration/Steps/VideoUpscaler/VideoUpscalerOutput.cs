// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoUpscaler;

/// <summary>What a video upscaling step made.</summary>
/// <remarks>Schema name <c>VideoUpscalerOutput</c>.</remarks>
public sealed partial record VideoUpscalerOutput : WireRecord
{
    /// <summary>The enlarged video.</summary>
    [JsonIgnore]
    public VideoBlob Video { get => VideoOnWire ?? new(); init => VideoOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("video")]
    internal VideoBlob? VideoOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(VideoUpscalerOutput? output, VideoUpscalerInput? input) => StepResults.OfFiles([output?.VideoOnWire], null);

    internal static ValueShape Shape { get; } = ValueShape.Object(("video", FileShape.Of("video/mp4")));
}
