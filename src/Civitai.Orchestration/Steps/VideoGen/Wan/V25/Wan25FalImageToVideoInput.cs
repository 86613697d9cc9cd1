// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from an image with Wan 2.5.</summary>
public sealed partial record Wan25FalImageToVideoInput() : Wan25FalVideoGenInput("image-to-video")
{
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan25FalImageToVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.5"), new("provider", "fal") { IsDefault = true }, new("operation", "image-to-video")])
    {
        Title = "Wan 2.5: video from an image",
        BaseModel = "Wan 2.5",
        OwnParameters = Wan25FalRows.All.With(
            new MediaListParameter(new Member<Wan25FalImageToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "negativePrompt", Source = Sources.SchemaWan25FalImageToVideo }),
        Price = Buzz.Price("videos", PriceTerm.By("resolution", ("480p", 100), ("720p", 200), ("1080p", 300)).Times("duration"), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
