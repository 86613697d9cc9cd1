// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video of what images show, with HappyHorse 1.1.</summary>
public sealed partial record HappyHorseV11ReferenceToVideoInput() : HappyHorseV11VideoGenInput("referenceToVideo")
{
    /// <inheritdoc cref="HappyHorseV1ReferenceToVideoInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HappyHorseV11ReferenceToVideoInput>(
        "videoGen", [new("engine", "happyHorse"), new("version", "v1.1"), new("operation", "referenceToVideo")])
    {
        Title = "HappyHorse 1.1: video from references",
        BaseModel = "HappyHorse 1.1",
        OwnParameters = HappyHorseV11Rows.All.With(
            new MediaListParameter(new Member<HappyHorseV11ReferenceToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "Images of what the video is to show, 1 to 9; the prompt calls them character1, character2 and so on.",
                i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, MaximumLength = 9, Source = Sources.SchemaHappyHorseV11ReferenceToVideo },
            new ChoiceParameter<VideoAspectRatio>(new Member<HappyHorseV11ReferenceToVideoInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            {
                After = "duration",
                AllowedValues = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "5:4", "4:5"],
                Default = VideoAspectRatio.Ratio16To9,
                Source = Sources.SchemaHappyHorseV11ReferenceToVideo,
            }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 182), ("1080p", 234)).Times("duration"), Sources.HappyHorsePage),
        Source = Sources.HappyHorsePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
