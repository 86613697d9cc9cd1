// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with FLUX.1 Kontext dev.</summary>
public sealed partial record Flux1KontextDevImageGenInput() : Flux1KontextImageGenInput("dev")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux1KontextDevImageGenInput>(
        "imageGen", [new("engine", "flux1-kontext"), new("model", "dev")])
    {
        Title = "FLUX.1 Kontext dev",
        BaseModel = "FLUX.1 Kontext dev",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux1KontextRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(35, "an image").Times("quantity"), Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
