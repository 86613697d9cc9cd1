// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Z-Image Base: finer, follows the prompt more closely and honours negative prompts.</summary>
public sealed partial record ZImageBaseCreateImageGenInput() : ZImageImageGenInput("base", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ZImageBaseCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "zImage"), new("model", "base"), new("operation", "createImage")])
    {
        Title = "Z-Image Base: image from text",
        BaseModel = "Z-Image Base",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(8, 20, "an image of 1024 x 1024") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = ZImageRows.All.With(
            ZImageRows.CfgScale with { Default = 4, AdvisedMinimum = 3, AdvisedMaximum = 5, Advice = "Lower guidance ignores the prompt; higher overdoes it." },
            ZImageRows.Steps with { Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little." },
            ZImageRows.Loras with { Ecosystems = ["zimagebase"] }),
        Price = Buzz.Price("images", PriceTerm.Rate(20).ForPixels(1024 * 1024).For("steps", 20).Times("quantity"), Sources.ZImageSeed),
        Source = Sources.ZImageSeed,
    };

    internal override InputDefinition GetDefinition() => Row;
}
