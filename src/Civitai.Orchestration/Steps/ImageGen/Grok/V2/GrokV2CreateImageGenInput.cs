// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Grok 2.</summary>
public sealed partial record GrokV2CreateImageGenInput : GrokV2ImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public GrokV2CreateImageGenInput()
        : base("createImage")
    {
    }

    /// <summary>The shape of the image, width to height.</summary>
    /// <value>When null the service uses <c>1:1</c>.</value>
    public ImageAspectRatio? AspectRatio { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokV2CreateImageGenInput>(
        "imageGen", [new("engine", "grok"), new("version", "v2.0"), new("operation", "createImage") { IsDefault = true }])
    {
        Title = "Grok 2: image from text",
        BaseModel = "Grok 2",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaGrokV2CreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(GrokMembers.Prompt) { IsRequired = true, Source = Sources.SchemaGrokImageGen },
            new ChoiceParameter<ImageAspectRatio>(Members.AspectRatio) { AllowedValues = ["2:1", "20:9", "19.5:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:19.5", "9:20", "1:2"], Default = ImageAspectRatio.Ratio1To1, Source = Sources.SchemaGrokV2CreateImageGen },
            new ChoiceParameter<GrokResolution>(GrokV2Members.Resolution) { Default = GrokResolution.R2K, Source = Sources.SchemaGrokV2ImageGen },
            new ChoiceParameter<GrokQuality>(GrokV2Members.Quality) { Default = GrokQuality.Medium, Source = Sources.SchemaGrokV2ImageGen },
            new IntegerParameter(GrokMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaGrokImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<ImageAspectRatio?> AspectRatio = new Member<GrokV2CreateImageGenInput, ImageAspectRatio?>(
            "aspectRatio", "AspectRatio", "The shape of the image, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v });
    }
}
