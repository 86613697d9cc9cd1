// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Z-Image Turbo: fast and cheap, the default choice.</summary>
public sealed partial record ZImageTurboCreateImageGenInput() : ZImageImageGenInput("turbo", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ZImageTurboCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "zImage"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Z-Image Turbo: image from text",
        BaseModel = "Z-Image Turbo",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(3, 8, "an image of 1024 x 1024") with { AdvisedWait = TimeSpan.FromSeconds(30), AdvisedWaitUpToQuantity = 4 },
        OwnParameters = ZImageRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 9).Times("quantity"), Sources.ZImageSeed),
        Source = Sources.ZImageSeed,
        Rules = [ZImageRules.TurboIgnoresNegativePrompt],
    };

    internal override InputDefinition GetDefinition() => Row;
}
