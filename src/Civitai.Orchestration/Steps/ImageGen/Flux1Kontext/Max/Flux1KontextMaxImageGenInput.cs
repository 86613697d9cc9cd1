// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with FLUX.1 Kontext max.</summary>
public sealed partial record Flux1KontextMaxImageGenInput() : Flux1KontextImageGenInput("max")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux1KontextMaxImageGenInput>(
        "imageGen", [new("engine", "flux1-kontext"), new("model", "max")])
    {
        Title = "FLUX.1 Kontext max",
        BaseModel = "FLUX.1 Kontext max",
        Runtime = TypicalRuntime.Seconds(15, 60, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux1KontextRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(90, "an image").Times("quantity"), Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
