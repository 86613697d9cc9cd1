// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with Anima on the sdcpp engine.</summary>
public sealed partial record AnimaVariantImageGenInput : AnimaImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public AnimaVariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<AnimaVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "anima"), new("operation", "createVariant")])
    {
        Title = "Anima (sdcpp): variation of an image",
        BaseModel = "Anima",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaAnimaVariantImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(AnimaMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaAnimaImageGen },
            new TextOrReferenceParameter(AnimaMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaAnimaImageGen },
            new AirParameter(AnimaMembers.DiffuserModel) { Source = Sources.SchemaAnimaImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaAnimaVariantImageGen },
            new NumberParameter(Members.Strength) { Minimum = 0, Maximum = 1, Default = 0.7, Source = Sources.SchemaAnimaVariantImageGen },
            new IntegerParameter(AnimaMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaAnimaVariantImageGen },
            new IntegerParameter(AnimaMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaAnimaVariantImageGen },
            new NumberParameter(AnimaMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 4, Source = Sources.SchemaAnimaImageGen },
            new IntegerParameter(AnimaMembers.Steps) { Minimum = 1, Maximum = 150, Default = 30, Source = Sources.SchemaAnimaImageGen },
            new ChoiceParameter<SdCppSampleMethod>(AnimaMembers.Sampler) { Source = Sources.SchemaAnimaImageGen },
            new ChoiceParameter<SdCppSchedule>(AnimaMembers.Scheduler) { Source = Sources.SchemaAnimaImageGen },
            new LoraMapParameter(AnimaMembers.Loras) { Ecosystems = ["anima"], Source = Sources.SchemaAnimaImageGen },
            new IntegerParameter(AnimaMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaAnimaImageGen },
            new SeedParameter(AnimaMembers.Seed) { Source = Sources.SchemaAnimaImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<AnimaVariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> Strength = new Member<AnimaVariantImageGenInput, double?>(
            "strength", "Strength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength, (i, v) => i with { Strength = v });
    }
}
