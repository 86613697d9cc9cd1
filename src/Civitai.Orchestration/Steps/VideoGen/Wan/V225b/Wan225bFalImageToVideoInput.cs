// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from an image with Wan 2.2 5B.</summary>
public sealed partial record Wan225bFalImageToVideoInput() : Wan225bFalVideoGenInput("image-to-video")
{
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan225bFalImageToVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.2-5b"), new("provider", "fal") { IsDefault = true }, new("operation", "image-to-video")])
    {
        Title = "Wan 2.2 5B: video from an image",
        BaseModel = "Wan 2.2 5B",
        OwnParameters = Wan225bFalRows.All.With(
            new MediaListParameter(new Member<Wan225bFalImageToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "negativePrompt", Source = Sources.SchemaWan225bFalImageToVideo }),
        Price = Buzz.Price("videos", PriceTerm.Rate(142.35m, "a video").Roughly(), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
