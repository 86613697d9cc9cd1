// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Qwen-Image.</summary>
public sealed partial record Qwen20bCreateImageGenInput() : Qwen20bImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Qwen20bCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "createImage")])
    {
        Title = "Qwen-Image: image from text",
        BaseModel = "Qwen-Image",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Qwen20bRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(30).ForPixels(1763584).For("steps", 20).Times("quantity"), Sources.QwenPage),
        Source = Sources.QwenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
