// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from an image with Wan 2.2.</summary>
public sealed partial record Wan22FalImageToVideoInput() : Wan22FalVideoGenInput("image-to-video")
{
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan22FalImageToVideoInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.2"), new("provider", "fal") { IsDefault = true }, new("operation", "image-to-video")])
    {
        Title = "Wan 2.2: video from an image",
        BaseModel = "Wan 2.2",
        OwnParameters = Wan22FalRows.All.With(
            new MediaListParameter(new Member<Wan22FalImageToVideoInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "negativePrompt", Source = Sources.SchemaWan22FalImageToVideo }),
        Price = Buzz.Price("videos",
            PriceTerm.By("resolution", ("480p", 52), ("720p", 104)).Or(PriceTerm.Rate(94.9m),
            "loras").Times("duration").Or(PriceTerm.By("resolution", ("480p", 65), ("720p", 130)), "useTurbo").Roughly(), Sources.WanVideoPage),
        Source = Sources.WanVideoPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
