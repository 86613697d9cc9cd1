// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.1 on the comfy engine.</summary>
public sealed partial record ComfyFlux1CreateImageGenInput() : ComfyFlux1ImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux1CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux1"), new("operation", "createImage")])
    {
        Title = "FLUX.1 (comfy): image from text",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = ComfyFlux1Rows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 20).Times("quantity"), Sources.Flux1Page),
        Source = Sources.Flux1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
