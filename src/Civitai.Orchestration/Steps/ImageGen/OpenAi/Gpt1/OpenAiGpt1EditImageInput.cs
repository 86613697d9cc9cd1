// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with GPT Image 1, as the prompt says.</summary>
public sealed partial record OpenAiGpt1EditImageInput : OpenAiGpt1ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public OpenAiGpt1EditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    /// <summary>Marks the area to change.</summary>
    /// <value>When null: none.</value>
    public MediaSource? Mask { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OpenAiGpt1EditImageInput>(
        "imageGen", [new("engine", "openai"), new("model", "gpt-image-1"), new("operation", "editImage")])
    {
        Title = "GPT Image 1: edit of images",
        BaseModel = "GPT Image 1",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 1 },
        Price = ImagePrice.PerImageBy<OpenAiGpt1EditImageInput>([("low", 25), ("medium", 100), ("high", 375), ("auto", 300)], i => i.Quality?.Value, i => i.Quantity, Sources.OpenAiPage),
        Source = Sources.OpenAiPage,
        Rules = [OpenAiRules.TransparencyNeedsPng],
        OwnParameters =
        [
            new TextOrReferenceParameter(OpenAiMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 32000, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaOpenAiGpt1EditImage },
            new MediaParameter(Members.Mask) { Source = Sources.SchemaOpenAiGpt1EditImage },
            new ChoiceParameter<OpenAiImageSize>(OpenAiGpt1Members.Size) { AllowedValues = ["1024x1024", "1536x1024", "1024x1536"], Default = OpenAiImageSize.Square1024, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new ChoiceParameter<OpenAiImageQuality>(OpenAiGpt1Members.Quality) { AllowedValues = ["auto", "high", "medium", "low"], Default = OpenAiImageQuality.Auto, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new ChoiceParameter<OpenAiImageBackground>(OpenAiGpt1Members.Background) { Default = OpenAiImageBackground.Opaque, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new IntegerParameter(OpenAiGpt1Members.Quantity) { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaOpenAiGpt1ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<OpenAiGpt1EditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });

        internal static readonly Member<MediaSource?> Mask = new Member<OpenAiGpt1EditImageInput, MediaSource?>(
            "mask", "Mask", "Marks the area to change.", i => i.Mask, (i, v) => i with { Mask = v });
    }
}
