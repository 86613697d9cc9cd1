// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Wan 2.7, as the prompt says.</summary>
public sealed partial record Wan27FalImageEditInput() : Wan27FalImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 4 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan27FalImageEditInput>(
        "imageGen", [new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true }, new("operation", "editImage")])
    {
        Title = "Wan 2.7: edit of images",
        BaseModel = "Wan 2.7",
        Runtime = TypicalRuntime.Seconds(15, 40, "an image"),
        OwnParameters = Wan27FalRows.All.With(
            new MediaListParameter(new Member<Wan27FalImageEditInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "negativePrompt", IsRequired = true, MinimumLength = 1, MaximumLength = 4, Source = Sources.SchemaWan27FalImageEdit }),
        Price = Buzz.Price("images", PriceTerm.Rate(39, "an image").Or(PriceTerm.Rate(97.5m), "usePro").Times("quantity"), Sources.WanImagePage),
        Source = Sources.WanImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
