// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Grok 1, as the prompt says.</summary>
public sealed partial record GrokEditImageGenInput : GrokV1ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public GrokEditImageGenInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 3 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<GrokEditImageGenInput>(
        "imageGen", [new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "editImage")])
    {
        Title = "Grok 1: edit of images",
        BaseModel = "Grok 1",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.PerImage<GrokEditImageGenInput>(29, i => i.Quantity, Sources.GrokPage),
        Source = Sources.GrokPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(GrokMembers.Prompt) { IsRequired = true, Source = Sources.SchemaGrokImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 3, Source = Sources.SchemaGrokEditImageGen },
            new IntegerParameter(GrokMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaGrokImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<GrokEditImageGenInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
