// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with FLUX.1 Kontext pro.</summary>
public sealed partial record Flux1KontextProImageGenInput() : Flux1KontextImageGenInput("pro")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux1KontextProImageGenInput>(
        "imageGen", [new("engine", "flux1-kontext"), new("model", "pro")])
    {
        Title = "FLUX.1 Kontext pro",
        BaseModel = "FLUX.1 Kontext pro",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux1KontextRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(45, "an image").Times("quantity"), Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
