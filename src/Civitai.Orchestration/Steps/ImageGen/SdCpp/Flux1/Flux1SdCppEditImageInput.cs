// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with FLUX.1 on the sdcpp engine, as the prompt says.</summary>
public sealed partial record Flux1SdCppEditImageInput : Flux1SdCppImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux1SdCppEditImageInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 2 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux1SdCppEditImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "editImage")])
    {
        Title = "FLUX.1 (sdcpp): edit of images",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.PerStep<Flux1SdCppEditImageInput>(0.5m, i => i.Steps, i => i.CfgScale, i => i.Images?.Count, i => i.Quantity, Sources.Flux1Page),
        Source = Sources.Flux1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux1SdCppMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux1SdCppImageGen },
            new TextOrReferenceParameter(Flux1SdCppMembers.NegativePrompt) { Source = Sources.SchemaFlux1SdCppImageGen },
            new AirParameter(Flux1SdCppMembers.DiffuserModel) { IsRequired = true, Source = Sources.SchemaFlux1SdCppImageGen },
            new AirParameter(Flux1SdCppMembers.VaeModel) { Source = Sources.Flux1Page },
            new AirParameter(Flux1SdCppMembers.ClipLModel) { Source = Sources.Flux1Page },
            new AirParameter(Flux1SdCppMembers.T5XxlModel) { Source = Sources.Flux1Page },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 2, Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Width) { Minimum = 832, Maximum = 1216, MultipleOf = 16, Default = 1024, Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Height) { Minimum = 832, Maximum = 1216, MultipleOf = 16, Default = 1024, Source = Sources.Flux1Page },
            new NumberParameter(Flux1SdCppMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 3.5, AdvisedMinimum = 2.5, AdvisedMaximum = 4, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Steps) { Minimum = 4, Maximum = 50, Default = 28, Source = Sources.SchemaFlux1SdCppImageGen },
            new ChoiceParameter<SdCppSampleMethod>(Flux1SdCppMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.Flux1Page },
            new ChoiceParameter<SdCppSchedule>(Flux1SdCppMembers.Scheduler) { Default = SdCppSchedule.Simple, Source = Sources.Flux1Page },
            new LoraMapParameter(Flux1SdCppMembers.Loras) { Ecosystems = ["flux1"], Default = LoraMapParameter.None, AdvisedMinimum = 0, AdvisedMaximum = 2, Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux1SdCppImageGen },
            new SeedParameter(Flux1SdCppMembers.Seed) { Source = Sources.SchemaFlux1SdCppImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Flux1SdCppEditImageInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
