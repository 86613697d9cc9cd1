// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with MAI Image, as the prompt says.</summary>
public sealed partial record MaiImageEditFalImageGenInput : MaiImageFalImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public MaiImageEditFalImageGenInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 4 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MaiImageEditFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "maiImage"), new("operation", "editImage")])
    {
        Title = "MAI Image: edit of images",
        BaseModel = "MAI Image",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaMaiImageEditFalImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(MaiImageFalMembers.Prompt) { IsRequired = true, MinimumLength = 3, MaximumLength = 5000, Source = Sources.SchemaMaiImageFalImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 4, Source = Sources.SchemaMaiImageEditFalImageGen },
            new ChoiceParameter<ImageAspectRatio>(MaiImageFalMembers.AspectRatio) { AllowedValues = ["auto", "21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"], Default = ImageAspectRatio.Auto, Source = Sources.SchemaMaiImageFalImageGen },
            new IntegerParameter(MaiImageFalMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaMaiImageFalImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<MaiImageEditFalImageGenInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
