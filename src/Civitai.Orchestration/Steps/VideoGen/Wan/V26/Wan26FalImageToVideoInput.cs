// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from an image with Wan 2.6.</summary>
public sealed partial record Wan26FalImageToVideoInput() : Wan26FalVideoGenInput("image-to-video")
{
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan26FalImageToVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.6"), new("provider", "fal") { IsDefault = true }, new("operation", "image-to-video")])
    {
        Title = "Wan 2.6: video from an image",
        BaseModel = "Wan 2.6",
        OwnParameters = Wan26FalRows.All.With(
            new MediaListParameter(new Member<Wan26FalImageToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "negativePrompt", Source = Sources.SchemaWan26FalImageToVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("720p", 130), ("1080p", 195)).Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
