// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video of what other videos show, with Wan 2.6.</summary>
public sealed partial record Wan26FalReferenceToVideoInput() : Wan26FalVideoGenInput("reference-to-video")
{
    /// <summary>Videos of what the video is to show; the prompt calls them @Video1, @Video2 and so on.</summary>
    /// <value>1 to 3 items. When null: none.</value>
    public IReadOnlyList<MediaSource>? ReferenceVideoUrls { get; init; }

    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan26FalReferenceToVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.6"), new("provider", "fal") { IsDefault = true }, new("operation", "reference-to-video")])
    {
        Title = "Wan 2.6: video from references",
        BaseModel = "Wan 2.6",
        OwnParameters = Wan26FalRows.All.With(
            new MediaListParameter(new Member<Wan26FalReferenceToVideoInput, IReadOnlyList<MediaSource>?>(
                "referenceVideoUrls", nameof(ReferenceVideoUrls), "Videos of what the video is to show; the prompt calls them @Video1, @Video2 and so on.",
                i => i.ReferenceVideoUrls, (i, v) => i with { ReferenceVideoUrls = v }))
            { After = "sourceImage", MinimumLength = 1, MaximumLength = 3, Source = Sources.SchemaWan26FalReferenceToVideo },
            WanRows.Duration with { Minimum = 5, Maximum = 10, Source = Sources.SchemaWan26FalReferenceToVideo },
            new ChoiceParameter<VideoAspectRatio>(new Member<Wan26FalReferenceToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4"],
                Default = VideoAspectRatio.Ratio16To9,
                Source = Sources.SchemaWan26FalReferenceToVideo,
            }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 130), ("1080p", 195)).Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
        Rules = [WanRules.LengthAndSoundOfReferences],
    };

    internal override InputDefinition GetDefinition() => Row;
}
