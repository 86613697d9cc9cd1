// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with DALL-E 2.</summary>
public sealed partial record OpenAiDallE2CreateImageGenInput : OpenAiDallE2ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public OpenAiDallE2CreateImageGenInput()
        : base("createImage")
    {
    }

    /// <summary>Whether the background is transparent.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public OpenAiImageBackground? Background { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiDallE2CreateImageGenInput>(
        "imageGen", [new("engine", "openai"), new("model", "dall-e-2"), new("operation", "createImage")])
    {
        Title = "DALL-E 2: image from text",
        BaseModel = "DALL-E 2",
        Runtime = TypicalRuntime.Seconds(3, 8, "an image") with { AdvisedWait = TimeSpan.FromSeconds(30) },
        Price = ImagePrice.PerImage<OpenAiDallE2CreateImageGenInput>(300, i => i.Quantity, Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
        OwnParameters =
        [
            new TextOrReferenceParameter(OpenAiMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaOpenAiDallE2ImageGen },
            new ChoiceParameter<OpenAiImageSize>(OpenAiDallE2Members.Size) { IsRequired = true, AllowedValues = ["256x256", "512x512", "1024x1024"], Source = Sources.SchemaOpenAiDallE2ImageGen },
            new ChoiceParameter<OpenAiImageBackground>(Members.Background) { Default = OpenAiImageBackground.Auto, Source = Sources.SchemaOpenAiDallE2CreateImageGen },
            new IntegerParameter(OpenAiDallE2Members.Quantity) { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaOpenAiDallE2ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<OpenAiImageBackground?> Background = new Member<OpenAiDallE2CreateImageGenInput, OpenAiImageBackground?>(
            "background", "Background", "Whether the background is transparent.", i => i.Background, (i, v) => i with { Background = v });
    }
}
