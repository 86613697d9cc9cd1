// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 klein, as the prompt says.</summary>
public sealed partial record Flux2KleinEditImageInput : Flux2KleinImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux2KleinEditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 2 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2KleinEditImageInput>(
        "imageGen", [new("engine", "flux2"), new("model", "klein"), new("operation", "editImage")])
    {
        Title = "FLUX.2 klein: edit of images",
        BaseModel = "FLUX.2 klein",
        Runtime = TypicalRuntime.Seconds(5, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.PerStepBy<Flux2KleinEditImageInput>([("4b", 0.3m), ("4b-base", 0.3m), ("9b", 0.5m), ("9b-base", 0.5m)], i => i.ModelVersion?.Value, i => i.Steps, i => i.CfgScale, i => i.Images?.Count, i => i.Quantity, Sources.Flux2Page),
        Source = Sources.Flux2Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2ImageGen },
            new TextOrReferenceParameter(Flux2KleinMembers.NegativePrompt) { Source = Sources.SchemaFlux2KleinImageGen },
            new ChoiceParameter<Flux2KleinModelVersion>(Flux2KleinMembers.ModelVersion) { Default = Flux2KleinModelVersion.V4B, Source = Sources.SchemaFlux2KleinImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 2, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2Members.Width) { Minimum = 512, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2Members.Height) { Minimum = 512, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.Flux2Page },
            new NumberParameter(Flux2KleinMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 5, AdvisedMinimum = 4, AdvisedMaximum = 6, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.Flux2Page },
            new IntegerParameter(Flux2KleinMembers.Steps) { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaFlux2KleinImageGen },
            new ChoiceParameter<SdCppSampleMethod>(Flux2KleinMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.Flux2Page },
            new ChoiceParameter<SdCppSchedule>(Flux2KleinMembers.Scheduler) { Default = SdCppSchedule.Simple, Source = Sources.Flux2Page },
            new LoraMapParameter(Flux2KleinMembers.Loras) { Ecosystems = ["flux2", "flux2klein"], Source = Sources.SchemaFlux2KleinImageGen },
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
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Flux2KleinEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
