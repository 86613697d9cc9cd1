// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from an image, in its shape, with Grok 1.5.</summary>
public sealed partial record GrokV15ImageToVideoInput() : GrokV15VideoGenInput("imageToVideo")
{
    /// <inheritdoc cref="GrokImageToVideoInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }
    /// <inheritdoc cref="GrokV1VideoGenInput.Duration"/>
    public int? Duration { get; init; }
    /// <inheritdoc cref="Wan22FalVideoGenInput.Resolution"/>
    public VideoResolution? Resolution { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokV15ImageToVideoInput>(
        "videoGen", [new("engine", "grok"), new("version", "v1.5"), new("operation", "imageToVideo")])
    {
        Title = "Grok 1.5: video from an image",
        BaseModel = "Grok 1.5",
        OwnParameters = VideoGenRows.All.With(
            new MediaListParameter(new Member<GrokV15ImageToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { MinimumLength = 1, MaximumLength = 1 },
            new IntegerParameter(new Member<GrokV15ImageToVideoInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 1, Maximum = 15, Default = 6 },
            new ChoiceParameter<VideoResolution>(new Member<GrokV15ImageToVideoInput, VideoResolution?>(
                "resolution", nameof(Resolution), "The resolution of the video, by its shorter edge.", i => i.Resolution,
                (i, v) => i with { Resolution = v }))
            { AllowedValues = ["480p", "720p", "1080p"], Default = VideoResolution.R720P }),
        Price = Price.Unknown,
        Source = Sources.SchemaGrokV15ImageToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
