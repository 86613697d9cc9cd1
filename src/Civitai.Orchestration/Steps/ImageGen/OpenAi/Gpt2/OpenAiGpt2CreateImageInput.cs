// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with GPT Image 2.</summary>
public sealed partial record OpenAiGpt2CreateImageInput : OpenAiGpt2ImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public OpenAiGpt2CreateImageInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt2CreateImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-2"), new("operation", "createImage")])
    {
        Title = "GPT Image 2: image from text",
        BaseModel = "GPT Image 2",
        Runtime = TypicalRuntime.Seconds(15, 45, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        Price = ImagePrice.BySizeAndQualityTier<OpenAiGpt2CreateImageInput>(["low", "medium", "high"], [("1024x768", [13, 52, 195]), ("1024x1024", [13, 78, 286]), ("1024x1536", [13, 65, 221]), ("1920x1080", [13, 52, 208]), ("2560x1440", [13, 78, 299]), ("3840x2160", [26, 143, 533])], i => i.Width, i => i.Height, i => i.Quality?.Value, i => i.Quantity, Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(OpenAiMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 32000, Source = Sources.SchemaOpenAiGpt2ImageGen },
            new IntegerParameter(OpenAiGpt2Members.Width) { Minimum = 256, Maximum = 3840, MultipleOf = 16, Default = 1024, Source = Sources.OpenAiPage },
            new IntegerParameter(OpenAiGpt2Members.Height) { Minimum = 256, Maximum = 3840, MultipleOf = 16, Default = 1024, Source = Sources.OpenAiPage },
            new ChoiceParameter<OpenAiImageQuality>(OpenAiGpt2Members.Quality) { AllowedValues = ["low", "medium", "high"], Default = OpenAiImageQuality.High, Source = Sources.SchemaOpenAiGpt2ImageGen },
            new IntegerParameter(OpenAiGpt2Members.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaOpenAiGpt2ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Default = ImageGenOutputFormat.Jpeg, Source = Sources.OpenAiPage },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
