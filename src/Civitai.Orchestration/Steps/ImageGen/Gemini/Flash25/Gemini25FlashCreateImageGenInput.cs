// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Gemini 2.5 Flash.</summary>
public sealed partial record Gemini25FlashCreateImageGenInput() : Gemini25FlashImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Gemini25FlashCreateImageGenInput>(
        "imageGen", [new("engine", "gemini"), new("model", "2.5-flash"), new("operation", "createImage")])
    {
        Title = "Gemini 2.5 Flash: image from text",
        BaseModel = "Gemini 2.5 Flash",
        Runtime = TypicalRuntime.Seconds(8, 20, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        OwnParameters = Gemini25FlashRows.All,
        Price = Buzz.Price("images", PriceTerm.Rate(60, "an image").Times("quantity"), Sources.GeminiPage),
        Source = Sources.GeminiPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
