// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 dev.</summary>
public sealed partial record Flux2DevCreateImageInput() : Flux2DevImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevCreateImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "dev"), new("operation", "createImage")])
    {
        Title = "FLUX.2 dev: image from text",
        BaseModel = "FLUX.2 dev",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Flux2DevRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(20).Or(PriceTerm.Rate(40), "loras").ForStartedMegapixels().Roughly().Times("quantity"),
            Sources.Flux2Page),
        Source = Sources.Flux2Page,
        Rules = [Flux2Rules.SizeIsOfEights],
    };

    internal override InputDefinition GetDefinition() => Row;
}
