// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 flex, as the prompt says.</summary>
public sealed partial record Flux2FlexEditImageInput : Flux2FlexImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux2FlexEditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2FlexEditImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "flex"), new("operation", "editImage")])
    {
        Title = "FLUX.2 flex: edit of images",
        BaseModel = "FLUX.2 flex",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = UnknownPrice.Instance,
        Source = Sources.Flux2Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2ImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2Members.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen },
            new IntegerParameter(Flux2Members.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen },
            new NumberParameter(Flux2FlexMembers.GuidanceScale) { Minimum = 1.5, Maximum = 100, Default = 3.5, Source = Sources.SchemaFlux2FlexImageGen },
            new IntegerParameter(Flux2FlexMembers.NumInferenceSteps) { Minimum = 2, Maximum = 50, Default = 28, Source = Sources.SchemaFlux2FlexImageGen },
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
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Flux2FlexEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
