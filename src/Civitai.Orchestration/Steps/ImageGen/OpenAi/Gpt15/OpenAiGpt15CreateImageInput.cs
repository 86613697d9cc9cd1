// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with GPT Image 1.5.</summary>
public sealed partial record OpenAiGpt15CreateImageInput : OpenAiGpt15ImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public OpenAiGpt15CreateImageInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt15CreateImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-1.5"), new("operation", "createImage")])
    {
        Title = "GPT Image 1.5: image from text",
        BaseModel = "GPT Image 1.5",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        Price = ImagePrice.PerImageBy<OpenAiGpt15CreateImageInput>([("low", 25), ("medium", 100), ("high", 375)], i => i.Quality?.Value, i => i.Quantity, Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
        OwnParameters =
        [
            new TextOrReferenceParameter(OpenAiMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 32000, Source = Sources.SchemaOpenAiGpt15ImageGen },
            new ChoiceParameter<OpenAiImageSize>(OpenAiGpt15Members.Size) { AllowedValues = ["1024x1024", "1536x1024", "1024x1536"], Default = OpenAiImageSize.Square1024, Source = Sources.SchemaOpenAiGpt15ImageGen },
            new ChoiceParameter<OpenAiImageQuality>(OpenAiGpt15Members.Quality) { AllowedValues = ["low", "medium", "high"], Default = OpenAiImageQuality.High, Source = Sources.SchemaOpenAiGpt15ImageGen },
            new ChoiceParameter<OpenAiImageBackground>(OpenAiGpt15Members.Background) { Default = OpenAiImageBackground.Auto, Source = Sources.SchemaOpenAiGpt15ImageGen },
            new IntegerParameter(OpenAiGpt15Members.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaOpenAiGpt15ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
