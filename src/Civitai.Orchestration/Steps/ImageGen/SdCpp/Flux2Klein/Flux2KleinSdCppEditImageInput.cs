// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.2 klein on the sdcpp engine, as the prompt says.</summary>
public sealed partial record Flux2KleinSdCppEditImageInput : Flux2KleinSdCppImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux2KleinSdCppEditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 2 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2KleinSdCppEditImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Klein"), new("operation", "editImage")])
    {
        Title = "FLUX.2 klein (sdcpp): edit of images",
        BaseModel = "FLUX.2 klein",
        Runtime = TypicalRuntime.Seconds(5, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.PerStepBy<Flux2KleinSdCppEditImageInput>([("4b", 0.3m), ("4b-base", 0.3m), ("9b", 0.5m), ("9b-base", 0.5m)], i => i.ModelVersion?.Value, i => i.Steps, i => i.CfgScale, i => i.Images?.Count, i => i.Quantity, Sources.Flux2Page),
        Source = Sources.Flux2Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2KleinSdCppMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new TextOrReferenceParameter(Flux2KleinSdCppMembers.NegativePrompt) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<Flux2KleinModelVersion>(Flux2KleinSdCppMembers.ModelVersion) { AllowedValues = ["4b", "4b-base", "9b", "9b-base"], Default = Flux2KleinModelVersion.V4B, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 2, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2KleinSdCppMembers.Width) { Minimum = 512, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2KleinSdCppMembers.Height) { Minimum = 512, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.Flux2Page },
            new NumberParameter(Flux2KleinSdCppMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 5, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new IntegerParameter(Flux2KleinSdCppMembers.Steps) { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<SdCppSampleMethod>(Flux2KleinSdCppMembers.Sampler) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<SdCppSchedule>(Flux2KleinSdCppMembers.Scheduler) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new LoraMapParameter(Flux2KleinSdCppMembers.Loras) { Ecosystems = ["flux2", "flux2klein"], Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new IntegerParameter(Flux2KleinSdCppMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new SeedParameter(Flux2KleinSdCppMembers.Seed) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Flux2KleinSdCppEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
