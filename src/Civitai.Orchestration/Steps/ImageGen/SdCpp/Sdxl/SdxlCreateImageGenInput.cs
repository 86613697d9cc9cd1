// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SDXL on the sdcpp engine.</summary>
public sealed partial record SdxlCreateImageGenInput() : SdxlImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<SdxlCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "sdxl"), new("operation", "createImage")])
    {
        Title = "SDXL (sdcpp): image from text",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(10, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = SdxlRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 20).Times("quantity"), Sources.SdxlPage),
        Source = Sources.SdxlPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
