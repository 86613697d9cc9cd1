using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>What a video generation step made.</summary>
public sealed partial record VideoGenOutput : WireRecord
{
    // More than any engine makes at once: what is above it counts nothing.
    private const int MaximumQuantity = 1000;

    /// <summary>The video, or the first of several; one that is not available when there is none.</summary>
    [JsonIgnore]
    public VideoBlob Video { get => VideoOnWire ?? new(); init => VideoOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("video")]
    internal VideoBlob? VideoOnWire { get; init; }

    /// <summary>The videos after the first, where several were asked for and the engine makes them at once.</summary>
    [JsonIgnore]
    public IReadOnlyList<VideoBlob> AdditionalVideos { get => AdditionalVideosOnWire ?? []; init => AdditionalVideosOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("additionalVideos")]
    internal IReadOnlyList<VideoBlob>? AdditionalVideosOnWire { get; init; }

    /// <summary>What a draft leaves behind, from which the video can be made in full quality: its address goes into <c>DraftCache</c> of <see cref="Flux3V3DraftEnhanceInput"/>. Null for all but drafts.</summary>
    public Blob? DraftCache { get; init; }

    /// <summary>All videos: <see cref="Video"/>, then <see cref="AdditionalVideos"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<VideoBlob> Videos => VideoOnWire is null ? AdditionalVideos : [VideoOnWire, .. AdditionalVideos];

    /// <summary>
    /// How many videos are known to be missing: those named that cannot be had. <see cref="VideoGenStep.MissingVideos"/> also compares with what was asked for.
    /// </summary>
    [JsonIgnore]
    public int MissingCount => Videos.Count(v => !v.IsAvailable);

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(VideoGenOutput? output, VideoGenInput? input)
    {
        int made = output?.Videos.Count(v => v.IsAvailable) ?? 0;
        return new StepResults(made, Math.Max(Requested(input) ?? 0, made + (output?.MissingCount ?? 0)));
    }

    private static int? Requested(VideoGenInput? input) => input switch
    {
        null => null,
        UnknownVideoGenInput unknown => RawJson.Number(unknown.Raw, "quantity") is > 0 and <= MaximumQuantity and var quantity ? (int)quantity : null,
        _ => (int)Math.Clamp(input.Definition!.QuantityOf(input), 0, MaximumQuantity), // every typed input has its row
    };

    internal static ValueShape Shape { get; } = ValueShape.Object(("video", FileShape.Video), ("additionalVideos", ValueShape.ListOf(FileShape.Video)), ("draftCache", Blob.Shape));

    internal override string? Describe() =>
        SafeText.List(SafeText.Count(Videos.Count, "video", "videos"), MissingCount > 0 ? SafeText.Count(MissingCount, "missing", "missing") : null);
}
