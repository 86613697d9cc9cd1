// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 max, as the prompt says.</summary>
public sealed partial record Flux2MaxEditImageInput : Flux2MaxImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux2MaxEditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2MaxEditImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "max"), new("operation", "editImage")])
    {
        Title = "FLUX.2 max: edit of images",
        BaseModel = "FLUX.2 max",
        Runtime = TypicalRuntime.Seconds(15, 60, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = UnknownPrice.Instance,
        Source = Sources.Flux2Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2ImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2Members.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen },
            new IntegerParameter(Flux2Members.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen },
            new BooleanParameter(Flux2Members.EnablePromptExpansion) { Default = false, Source = Sources.SchemaFlux2ImageGen },
            new IntegerParameter(Flux2Members.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux2ImageGen },
            new SeedParameter(Flux2Members.Seed) { Source = Sources.SchemaFlux2ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Default = ImageGenOutputFormat.Jpeg, Source = Sources.Flux2Page },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Flux2MaxEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
