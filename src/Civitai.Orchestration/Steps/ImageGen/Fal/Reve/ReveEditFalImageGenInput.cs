// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Reve, as the prompt says.</summary>
public sealed partial record ReveEditFalImageGenInput : ReveFalImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ReveEditFalImageGenInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 8 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ReveEditFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "reve"), new("operation", "editImage")])
    {
        Title = "Reve: edit of images",
        BaseModel = "Reve",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaReveEditFalImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ReveFalMembers.Prompt) { IsRequired = true, MinimumLength = 1, MaximumLength = 4000, Source = Sources.SchemaReveFalImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 8, Source = Sources.SchemaReveEditFalImageGen },
            new ChoiceParameter<ImageAspectRatio>(ReveFalMembers.AspectRatio) { AllowedValues = ["auto", "4:1", "3:1", "21:9", "2:1", "17:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16", "1:2", "1:3", "1:4"], Default = ImageAspectRatio.Auto, Source = Sources.SchemaReveFalImageGen },
            new IntegerParameter(ReveFalMembers.Quantity) { Minimum = 1, Maximum = 10, Default = 1, Source = Sources.SchemaReveFalImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<ReveEditFalImageGenInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
