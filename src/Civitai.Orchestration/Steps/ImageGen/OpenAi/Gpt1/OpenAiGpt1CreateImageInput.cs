// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with GPT Image 1.</summary>
public sealed partial record OpenAiGpt1CreateImageInput : OpenAiGpt1ImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public OpenAiGpt1CreateImageInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt1CreateImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-1"), new("operation", "createImage")])
    {
        Title = "GPT Image 1: image from text",
        BaseModel = "GPT Image 1",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        Price = ImagePrice.PerImageBy<OpenAiGpt1CreateImageInput>([("low", 25), ("medium", 100), ("high", 375), ("auto", 300)], i => i.Quality?.Value, i => i.Quantity, Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
        OwnParameters =
        [
            new TextOrReferenceParameter(OpenAiMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 32000, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new ChoiceParameter<OpenAiImageSize>(OpenAiGpt1Members.Size) { AllowedValues = ["1024x1024", "1536x1024", "1024x1536"], Default = OpenAiImageSize.Square1024, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new ChoiceParameter<OpenAiImageQuality>(OpenAiGpt1Members.Quality) { AllowedValues = ["auto", "high", "medium", "low"], Default = OpenAiImageQuality.Auto, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new ChoiceParameter<OpenAiImageBackground>(OpenAiGpt1Members.Background) { Default = OpenAiImageBackground.Opaque, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new IntegerParameter(OpenAiGpt1Members.Quantity) { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
