// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 dev, as the prompt says.</summary>
public sealed partial record Flux2DevEditImageInput : Flux2DevImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux2DevEditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevEditImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "dev"), new("operation", "editImage")])
    {
        Title = "FLUX.2 dev: edit of images",
        BaseModel = "FLUX.2 dev",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.ByMegapixels<Flux2DevEditImageInput>(20, 40, i => i.Width, i => i.Height, i => i.Loras?.Count, i => i.Quantity, Sources.Flux2Page, isAbout: true),
        Source = Sources.Flux2Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2ImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2Members.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen },
            new IntegerParameter(Flux2Members.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2ImageGen },
            new NumberParameter(Flux2DevMembers.GuidanceScale) { Minimum = 0, Maximum = 20, Default = 2.5, AdvisedMinimum = 2.5, AdvisedMaximum = 4, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.Flux2Page },
            new IntegerParameter(Flux2DevMembers.NumInferenceSteps) { Minimum = 4, Maximum = 50, Default = 28, Source = Sources.SchemaFlux2DevImageGen },
            new LoraListParameter(Flux2DevMembers.Loras) { Minimum = 0, Maximum = 4, Ecosystems = ["flux2", "flux2dev"], Default = [], Source = Sources.Flux2Page },
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
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Flux2DevEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
