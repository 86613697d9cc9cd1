// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SDXL on the comfy engine.</summary>
public sealed partial record ComfySdxlCreateImageGenInput() : ComfySdxlImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfySdxlCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sdxl"), new("operation", "createImage")])
    {
        Title = "SDXL (comfy): image from text",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = ComfySdxlRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 30).Times("quantity"), Sources.SdxlPage),
        Source = Sources.SdxlPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
