// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

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
        Price = ImagePrice.BySizeAndQualityTier<OpenAiGpt2CreateImageInput>(["low", "medium", "high"],
            [("1024x768", [13, 52, 195]), ("1024x1024", [13, 78, 286]), ("1024x1536", [13, 65, 221]), ("1920x1080", [13, 52, 208]),
            ("2560x1440", [13, 78, 299]), ("3840x2160", [26, 143, 533])], i => i.Width, i => i.Height, i => i.Quality?.Value, i => i.Quantity,
            Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
