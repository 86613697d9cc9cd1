// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Anima on the sdcpp engine.</summary>
public sealed partial record AnimaCreateImageGenInput() : AnimaImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<AnimaCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "anima"), new("operation", "createImage")])
    {
        Title = "Anima (sdcpp): image from text",
        BaseModel = "Anima",
        Runtime = TypicalRuntime.Seconds(10, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = AnimaRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 25).Times("quantity"), Sources.AnimaPage),
        Source = Sources.AnimaPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
