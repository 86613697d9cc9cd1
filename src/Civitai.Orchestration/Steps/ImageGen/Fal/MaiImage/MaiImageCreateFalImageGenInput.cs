// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with MAI Image.</summary>
public sealed partial record MaiImageCreateFalImageGenInput : MaiImageFalImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public MaiImageCreateFalImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<MaiImageCreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "maiImage"), new("operation", "createImage")])
    {
        Title = "MAI Image: image from text",
        BaseModel = "MAI Image",
        Price = ImagePrice.PerImage<MaiImageCreateFalImageGenInput>(65, i => i.Quantity, Sources.MaiImagePage),
        Source = Sources.MaiImagePage,
        OwnParameters =
        [
            new TextOrReferenceParameter(MaiImageFalMembers.Prompt) { IsRequired = true, MinimumLength = 3, MaximumLength = 5000, Source = Sources.SchemaMaiImageFalImageGen },
            new ChoiceParameter<ImageAspectRatio>(MaiImageFalMembers.AspectRatio) { AllowedValues = ["auto", "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"], Default = ImageAspectRatio.Auto, Source = Sources.SchemaMaiImageFalImageGen },
            new IntegerParameter(MaiImageFalMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaMaiImageFalImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Default = ImageGenOutputFormat.Jpeg, Source = Sources.MaiImagePage },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
