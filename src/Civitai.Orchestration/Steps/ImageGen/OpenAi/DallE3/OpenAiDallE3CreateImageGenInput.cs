// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with DALL-E 3.</summary>
public sealed partial record OpenAiDallE3CreateImageGenInput : OpenAiImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public OpenAiDallE3CreateImageGenInput()
        : base("dall-e-3") => Operation = "createImage";

    /// <summary>What is done: <c>createImage</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="OpenAiDallE2ImageGenInput.Size"/>
    public required OpenAiImageSize Size { get; init; }
    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Quality"/>
    public OpenAiImageQuality? Quality { get; init; }

    /// <summary>Whether the image is dramatic or plain.</summary>
    /// <value>When null the service uses <c>vivid</c>.</value>
    public DallE3Style? Style { get; init; }

    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Background"/>
    public OpenAiImageBackground? Background { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiDallE3CreateImageGenInput>(
        "imageGen", [new("engine", "openai"), new("model", "dall-e-3"), new("operation", "createImage")])
    {
        Title = "DALL-E 3: image from text",
        BaseModel = "DALL-E 3",
        Runtime = TypicalRuntime.Seconds(10, 40, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = OpenAiRows.All.With(
            OpenAiRows.Prompt with { MaximumLength = 4000, Source = Sources.SchemaOpenAiDallE3ImageGen },
            new ChoiceParameter<OpenAiImageSize>(new Member<OpenAiDallE3CreateImageGenInput, OpenAiImageSize?>(
                "size", nameof(Size), "The size of the image.", i => Member.Given(i.Size), (i, v) => i with { Size = v ?? default }))
            { After = "prompt", IsRequired = true, AllowedValues = ["1024x1024", "1792x1024", "1024x1792"], Source = Sources.SchemaOpenAiDallE3ImageGen },
            new ChoiceParameter<OpenAiImageQuality>(new Member<OpenAiDallE3CreateImageGenInput, OpenAiImageQuality?>(
                "quality", nameof(Quality), "How much work goes into the image. Sets the price.", i => i.Quality, (i, v) => i with { Quality = v }))
            { After = "size", AllowedValues = ["auto", "hd", "standard"], Default = OpenAiImageQuality.Auto, Source = Sources.SchemaOpenAiDallE3ImageGen },
            new ChoiceParameter<DallE3Style>(new Member<OpenAiDallE3CreateImageGenInput, DallE3Style?>(
                "style", nameof(Style), "Whether the image is dramatic or plain.", i => i.Style, (i, v) => i with { Style = v }))
            { After = "quality", Default = DallE3Style.Vivid, Source = Sources.SchemaOpenAiDallE3ImageGen },
            new ChoiceParameter<OpenAiImageBackground>(new Member<OpenAiDallE3CreateImageGenInput, OpenAiImageBackground?>(
                "background", nameof(Background), "Whether the background is transparent.", i => i.Background, (i, v) => i with { Background = v }))
            { After = "style", Default = OpenAiImageBackground.Auto, Source = Sources.SchemaOpenAiDallE3CreateImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(300, "an image"), Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
    };

    internal override InputDefinition GetDefinition() => Row;
}
