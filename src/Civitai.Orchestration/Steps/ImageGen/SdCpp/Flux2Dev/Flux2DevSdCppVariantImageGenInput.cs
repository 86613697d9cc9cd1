// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with FLUX.2 dev on the sdcpp engine.</summary>
public sealed partial record Flux2DevSdCppVariantImageGenInput : Flux2DevSdCppImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux2DevSdCppVariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevSdCppVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "createVariant")])
    {
        Title = "FLUX.2 dev (sdcpp): variation of an image",
        BaseModel = "FLUX.2 dev",
        Price = UnknownPrice.Instance,
        Source = Sources.Flux2Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2DevSdCppMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new TextOrReferenceParameter(Flux2DevSdCppMembers.NegativePrompt) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaFlux2DevSdCppVariantImageGen },
            new NumberParameter(Members.Strength) { Minimum = 0, Maximum = 1, Default = 0.7, AdvisedMinimum = 0.6, AdvisedMaximum = 0.8, Advice = "Less hardly changes the image, more loses it.", Source = Sources.Flux2Page },
            new IntegerParameter(Flux2DevSdCppMembers.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new IntegerParameter(Flux2DevSdCppMembers.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new NumberParameter(Flux2DevSdCppMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 1, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new IntegerParameter(Flux2DevSdCppMembers.Steps) { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new ChoiceParameter<SdCppSampleMethod>(Flux2DevSdCppMembers.Sampler) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new ChoiceParameter<SdCppSchedule>(Flux2DevSdCppMembers.Scheduler) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new LoraMapParameter(Flux2DevSdCppMembers.Loras) { Ecosystems = ["flux2", "flux2klein"], Source = Sources.SchemaFlux2DevSdCppImageGen },
            new IntegerParameter(Flux2DevSdCppMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new SeedParameter(Flux2DevSdCppMembers.Seed) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<Flux2DevSdCppVariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> Strength = new Member<Flux2DevSdCppVariantImageGenInput, double?>(
            "strength", "Strength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength, (i, v) => i with { Strength = v });
    }
}
