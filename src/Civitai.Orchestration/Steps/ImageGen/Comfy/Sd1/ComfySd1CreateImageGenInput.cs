// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SD1 on the comfy engine.</summary>
public sealed partial record ComfySd1CreateImageGenInput() : ComfySd1ImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfySd1CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sd1"), new("operation", "createImage")])
    {
        Title = "SD1 (comfy): image from text",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Seconds(5, 15, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 4 },
        OwnParameters = ComfySd1Rows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(4).ForPixels(512 * 512).For("steps", 30).Times("quantity"), Sources.Sd1Page),
        Source = Sources.Sd1Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
