// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Wan 2.7.</summary>
public sealed partial record Wan27FalTextToImageInput() : Wan27FalImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Wan27FalTextToImageInput>(
        "imageGen",
            [new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true },
            new("operation", "createImage") { IsDefault = true }])
    {
        Title = "Wan 2.7: image from text",
        BaseModel = "Wan 2.7",
        Runtime = TypicalRuntime.Seconds(15, 40, "an image"),
        OwnParameters = Wan27FalRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(39, "an image").Or(PriceTerm.Rate(97.5m), "usePro").Times("quantity"), Sources.WanImagePage),
        Source = Sources.WanImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
