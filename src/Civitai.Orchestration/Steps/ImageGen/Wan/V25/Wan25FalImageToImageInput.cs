// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Makes a new image from an image with Wan 2.5.</summary>
public sealed partial record Wan25FalImageToImageInput() : Wan25FalImageGenInput("image-to-image")
{
    /// <inheritdoc cref="OpenAiGpt1EditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan25FalImageToImageInput>(
        "imageGen", [new("engine", "wan"), new("version", "v2.5"), new("provider", "fal") { IsDefault = true }, new("operation", "image-to-image")])
    {
        Title = "Wan 2.5: edit of images",
        BaseModel = "Wan 2.5",
        Runtime = TypicalRuntime.Seconds(15, 40, "an image"),
        OwnParameters = WanRows.All.With(
            new MediaListParameter(new Member<Wan25FalImageToImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "negativePrompt", IsRequired = true, MinimumLength = 1 }),
        Price = Buzz.Price("images", PriceTerm.Rate(32.5m, "an image").Times("quantity"), Sources.WanImagePage),
        Source = Sources.WanImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
