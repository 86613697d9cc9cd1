// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video that starts with an image, with HappyHorse 1.1.</summary>
public sealed partial record HappyHorseV11ImageToVideoInput() : HappyHorseV11VideoGenInput("imageToVideo")
{
    /// <inheritdoc cref="HappyHorseV1ImageToVideoInput.Image"/>
    public required MediaSource Image { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HappyHorseV11ImageToVideoInput>(
        "videoGen", [new("engine", "happyHorse"), new("version", "v1.1"), new("operation", "imageToVideo")])
    {
        Title = "HappyHorse 1.1: video from an image",
        BaseModel = "HappyHorse 1.1",
        OwnParameters = HappyHorseV11Rows.All.With(
            new MediaParameter(new Member<HappyHorseV11ImageToVideoInput, MediaSource?>(
                "image", nameof(Image), "The image that the video starts from.", i => i.Image, (i, v) => i with { Image = v! }))
            { After = "prompt", IsRequired = true, Source = Sources.SchemaHappyHorseV11ImageToVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 182), ("1080p", 234)).Times("duration"), Sources.HappyHorsePage),
        Source = Sources.HappyHorsePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
