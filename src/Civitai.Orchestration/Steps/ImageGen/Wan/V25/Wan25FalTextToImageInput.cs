// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Wan 2.5.</summary>
public sealed partial record Wan25FalTextToImageInput() : Wan25FalImageGenInput("text-to-image")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Wan25FalTextToImageInput>(
        "imageGen",
            [new("engine", "wan"), new("version", "v2.5"), new("provider", "fal") { IsDefault = true },
            new("operation", "text-to-image") { IsDefault = true }])
    {
        Title = "Wan 2.5: image from text",
        BaseModel = "Wan 2.5",
        Runtime = TypicalRuntime.Seconds(15, 40, "an image"),
        OwnParameters = WanRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(32.5m, "an image").Times("quantity"), Sources.WanImagePage),
        Source = Sources.WanImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
