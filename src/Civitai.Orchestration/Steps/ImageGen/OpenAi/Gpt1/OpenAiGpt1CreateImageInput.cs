// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with GPT Image 1.</summary>
public sealed partial record OpenAiGpt1CreateImageInput() : OpenAiGpt1ImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt1CreateImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-1"), new("operation", "createImage")])
    {
        Title = "GPT Image 1: image from text",
        BaseModel = "GPT Image 1",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        OwnParameters = OpenAiGpt1Rows.All,
        Price = Buzz.Price("images", PriceTerm.By("quality", ("low", 25), ("medium", 100), ("high", 375), ("auto", 300)).Times("quantity"),
            Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
    };

    internal override InputDefinition GetDefinition() => Row;
}
