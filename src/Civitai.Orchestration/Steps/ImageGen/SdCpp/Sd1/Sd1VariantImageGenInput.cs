// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with SD1 on the sdcpp engine.</summary>
public sealed partial record Sd1VariantImageGenInput : Sd1ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Sd1VariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Sd1VariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "sd1"), new("operation", "createVariant")])
    {
        Title = "SD1 (sdcpp): variation of an image",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Seconds(3, 10, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 4 },
        Price = ImagePrice.ByPixelsAndSteps<Sd1VariantImageGenInput>(4, 512 * 512, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.Sd1Page),
        Source = Sources.Sd1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Sd1Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSd1ImageGen },
            new TextOrReferenceParameter(Sd1Members.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSd1ImageGen },
            new AirParameter(Sd1Members.Model) { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sd1"], Source = Sources.SchemaSd1ImageGen },
            new AirParameter(Sd1Members.VaeModel) { Source = Sources.SchemaSd1ImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaSd1VariantImageGen },
            new NumberParameter(Members.Strength) { Minimum = 0, Maximum = 1, Default = 0.7, AdvisedMinimum = 0.6, AdvisedMaximum = 0.8, Advice = "Less hardly changes the image, more loses it.", Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 512, AdvisedMaximum = 768, Advice = "Above it subjects repeat; make it smaller and upscale.", Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 512, AdvisedMaximum = 768, Advice = "Above it subjects repeat; make it smaller and upscale.", Source = Sources.Sd1Page },
            new NumberParameter(Sd1Members.CfgScale) { Minimum = 0, Maximum = 30, Default = 7, AdvisedMinimum = 6, AdvisedMaximum = 8, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.Steps) { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.Sd1Page },
            new ChoiceParameter<SdCppSampleMethod>(Sd1Members.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.Sd1Page },
            new ChoiceParameter<SdCppSchedule>(Sd1Members.Scheduler) { Default = SdCppSchedule.Discrete, Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.ClipSkip) { Default = 2, AdvisedMinimum = 2, AdvisedMaximum = 2, Advice = "Other values give flat images.", Source = Sources.Sd1Page },
            new ChoiceParameter<SdCppUCacheMode>(Sd1Members.UCache) { Source = Sources.SchemaSd1ImageGen },
            new LoraMapParameter(Sd1Members.Loras) { Ecosystems = ["sd1"], Source = Sources.SchemaSd1ImageGen },
            new AirListParameter(Sd1Members.Embeddings) { Default = [], Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaSd1ImageGen },
            new SeedParameter(Sd1Members.Seed) { Source = Sources.SchemaSd1ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<Sd1VariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> Strength = new Member<Sd1VariantImageGenInput, double?>(
            "strength", "Strength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength, (i, v) => i with { Strength = v });
    }
}
