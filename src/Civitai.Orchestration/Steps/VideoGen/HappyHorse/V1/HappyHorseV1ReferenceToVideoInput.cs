// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video of what images show, with HappyHorse 1.0.</summary>
public sealed partial record HappyHorseV1ReferenceToVideoInput() : HappyHorseV1VideoGenInput("referenceToVideo")
{
    /// <summary>Images of what the video is to show, 1 to 9; the prompt calls them character1, character2 and so on.</summary>
    /// <value>1 to 9 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HappyHorseV1ReferenceToVideoInput>(
        "videoGen", [new("engine", "happyHorse"), new("version", "v1.0"), new("operation", "referenceToVideo")])
    {
        Title = "HappyHorse 1.0: video from references",
        BaseModel = "HappyHorse 1.0",
        OwnParameters = HappyHorseV1Rows.All.With(
            new MediaListParameter(new Member<HappyHorseV1ReferenceToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "Images of what the video is to show, 1 to 9; the prompt calls them character1, character2 and so on.",
                i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, MaximumLength = 9, Source = Sources.SchemaHappyHorseV1ReferenceToVideo },
            new ChoiceParameter<VideoAspectRatio>(new Member<HappyHorseV1ReferenceToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4"],
                Default = VideoAspectRatio.Ratio16To9,
                Source = Sources.SchemaHappyHorseV1ReferenceToVideo,
            }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 182), ("1080p", 364)).Times("duration"), Sources.HappyHorsePage),
        Source = Sources.HappyHorsePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
