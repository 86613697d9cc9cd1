// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video that starts with an image, with HappyHorse 1.0.</summary>
public sealed partial record HappyHorseV1ImageToVideoInput() : HappyHorseV1VideoGenInput("imageToVideo")
{
    /// <summary>The image that the video starts from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HappyHorseV1ImageToVideoInput>(
        "videoGen", [new("engine", "happyHorse"), new("version", "v1.0"), new("operation", "imageToVideo")])
    {
        Title = "HappyHorse 1.0: video from an image",
        BaseModel = "HappyHorse 1.0",
        OwnParameters = HappyHorseV1Rows.All.With(
            new MediaParameter(new Member<HappyHorseV1ImageToVideoInput, MediaSource?>(
                "image", nameof(Image), "The image that the video starts from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "prompt", IsRequired = true, Source = Sources.SchemaHappyHorseV1ImageToVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 182), ("1080p", 364)).Times("duration"), Sources.HappyHorsePage),
        Source = Sources.HappyHorsePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
