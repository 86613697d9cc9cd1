// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video of what images show, with Grok 1.5.</summary>
public sealed partial record GrokV15ReferenceToVideoInput() : GrokV15VideoGenInput("referenceToVideo")
{
    /// <summary>Images of what the video is to show, 1 to 7; the prompt calls them &lt;IMAGE_0&gt;, &lt;IMAGE_1&gt; and so on.</summary>
    /// <value>1 to 7 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 1 to 15. When null the service uses 8.</value>
    public int? Duration { get; init; }

    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>The resolution of the video, by its shorter edge.</summary>
    /// <value>When null the service uses <c>480p</c>.</value>
    public VideoResolution? Resolution { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokV15ReferenceToVideoInput>(
        "videoGen", [new("engine", "grok"), new("version", "v1.5"), new("operation", "referenceToVideo")])
    {
        Title = "Grok 1.5: video from references",
        BaseModel = "Grok 1.5",
        OwnParameters = VideoGenRows.All.With(
            new MediaListParameter(new Member<GrokV15ReferenceToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "Images of what the video is to show, 1 to 7; the prompt calls them &lt;IMAGE_0&gt;, &lt;IMAGE_1&gt; and so on.",
                i => i.Images, (i, v) => i with { Images = v! }))
            { IsRequired = true, MinimumLength = 1, MaximumLength = 7 },
            new IntegerParameter(new Member<GrokV15ReferenceToVideoInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 1, Maximum = 15, Default = 8 },
            new ChoiceParameter<VideoAspectRatio>(new Member<GrokV15ReferenceToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"], Default = VideoAspectRatio.Ratio16To9 },
            new ChoiceParameter<VideoResolution>(new Member<GrokV15ReferenceToVideoInput, VideoResolution?>(
                "resolution", nameof(Resolution), "The resolution of the video, by its shorter edge.", i => i.Resolution,
                (i, v) => i with { Resolution = v }))
            { AllowedValues = ["480p", "720p"], Default = VideoResolution.R480P }),
        Price = Price.Unknown,
        Source = Sources.SchemaGrokV15ReferenceToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
