// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with GPT Image 2.</summary>
public sealed partial record OpenAiGpt2CreateImageInput() : OpenAiGpt2ImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt2CreateImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-2"), new("operation", "createImage")])
    {
        Title = "GPT Image 2: image from text",
        BaseModel = "GPT Image 2",
        Runtime = TypicalRuntime.Seconds(15, 45, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        OwnParameters = OpenAiGpt2Rows.All,
        Price = Buzz.Price("images",
            PriceTerm.BySize("quality", ["low", "medium", "high"], (1024, 768, [13, 52, 195]), (1024, 1024, [13, 78, 286]), (1024, 1536, [13, 65, 221]),
            (1920, 1080, [13, 52, 208]), (2560, 1440, [13, 78, 299]), (3840, 2160, [26, 143, 533])).Times("quantity"), Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
