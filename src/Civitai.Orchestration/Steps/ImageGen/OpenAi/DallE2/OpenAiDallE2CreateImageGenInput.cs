// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with DALL-E 2.</summary>
public sealed partial record OpenAiDallE2CreateImageGenInput() : OpenAiDallE2ImageGenInput("createImage")
{
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Background"/>
    public OpenAiImageBackground? Background { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiDallE2CreateImageGenInput>(
        "imageGen", [new("engine", "openai"), new("model", "dall-e-2"), new("operation", "createImage")])
    {
        Title = "DALL-E 2: image from text",
        BaseModel = "DALL-E 2",
        Runtime = TypicalRuntime.Seconds(3, 8, "an image") with { AdvisedWait = TimeSpan.FromSeconds(30) },
        OwnParameters = OpenAiDallE2Rows.All.With(
            new ChoiceParameter<OpenAiImageBackground>(new Member<OpenAiDallE2CreateImageGenInput, OpenAiImageBackground?>(
                "background", nameof(Background), "Whether the background is transparent.", i => i.Background, (i, v) => i with { Background = v }))
            { After = "size", Default = OpenAiImageBackground.Auto, Source = Sources.SchemaOpenAiDallE2CreateImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(300, "an image").Times("quantity"), Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
    };

    internal override InputDefinition GetDefinition() => Row;
}
