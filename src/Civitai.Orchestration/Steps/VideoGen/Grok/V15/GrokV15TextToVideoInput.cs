// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Grok 1.5.</summary>
public sealed partial record GrokV15TextToVideoInput() : GrokV15VideoGenInput("textToVideo")
{
    /// <inheritdoc cref="GrokV1VideoGenInput.Duration"/>
    public int? Duration { get; init; }
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="Wan22FalVideoGenInput.Resolution"/>
    public VideoResolution? Resolution { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokV15TextToVideoInput>(
        "videoGen", [new("engine", "grok"), new("version", "v1.5"), new("operation", "textToVideo") { IsDefault = true }])
    {
        Title = "Grok 1.5: video from text",
        BaseModel = "Grok 1.5",
        OwnParameters = VideoGenRows.All.With(
            new IntegerParameter(new Member<GrokV15TextToVideoInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 1, Maximum = 15, Default = 6 },
            new ChoiceParameter<VideoAspectRatio>(new Member<GrokV15TextToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { AllowedValues = ["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"], Default = VideoAspectRatio.Ratio16To9 },
            new ChoiceParameter<VideoResolution>(new Member<GrokV15TextToVideoInput, VideoResolution?>(
                "resolution", nameof(Resolution), "The resolution of the video, by its shorter edge.", i => i.Resolution,
                (i, v) => i with { Resolution = v }))
            { AllowedValues = ["480p", "720p", "1080p"], Default = VideoResolution.R720P }),
        Price = Price.Unknown,
        Source = Sources.SchemaGrokV15TextToVideo,
    };

    internal override InputDefinition GetDefinition() => Row;
}
