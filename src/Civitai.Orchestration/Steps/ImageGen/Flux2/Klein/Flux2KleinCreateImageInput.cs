// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 klein.</summary>
public sealed partial record Flux2KleinCreateImageInput() : Flux2KleinImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2KleinCreateImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "klein"), new("operation", "createImage")])
    {
        Title = "FLUX.2 klein: image from text",
        BaseModel = "FLUX.2 klein",
        Runtime = TypicalRuntime.Seconds(5, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Flux2KleinRows.All,
        Price = Buzz.Price("images",
            PriceTerm.By("modelVersion", ("4b", 0.3m), ("4b-base", 0.3m), ("9b", 0.5m), ("9b-base", 0.5m)).Times("steps").TwiceUnless("cfgScale",
            1).Times("quantity"), Sources.Flux2Page),
        Source = Sources.Flux2Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
