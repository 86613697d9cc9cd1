// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with SDXL on the sdcpp engine.</summary>
public sealed partial record SdxlVariantImageGenInput : SdxlImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public SdxlVariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<SdxlVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "sdxl"), new("operation", "createVariant")])
    {
        Title = "SDXL (sdcpp): variation of an image",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(10, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.ByPixelsAndSteps<SdxlVariantImageGenInput>(8, 1024 * 1024, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.SdxlPage),
        Source = Sources.SdxlPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(SdxlMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSdxlImageGen },
            new TextOrReferenceParameter(SdxlMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSdxlImageGen },
            new AirParameter(SdxlMembers.Model) { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen },
            new AirParameter(SdxlMembers.VaeModel) { Source = Sources.SchemaSdxlImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaSdxlVariantImageGen },
            new NumberParameter(Members.Strength) { Minimum = 0, Maximum = 1, Default = 0.7, AdvisedMinimum = 0.6, AdvisedMaximum = 0.8, Advice = "Less hardly changes the image, more loses it.", Source = Sources.SdxlPage },
            new IntegerParameter(SdxlMembers.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, AdvisedMinimum = 640, AdvisedMaximum = 1536, Advice = "Subjects repeat outside the sizes that the model was made for.", Source = Sources.SdxlPage },
            new IntegerParameter(SdxlMembers.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, AdvisedMinimum = 640, AdvisedMaximum = 1536, Advice = "Subjects repeat outside the sizes that the model was made for.", Source = Sources.SdxlPage },
            new NumberParameter(SdxlMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 7, AdvisedMinimum = 6, AdvisedMaximum = 8, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.SdxlPage },
            new IntegerParameter(SdxlMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.SdxlPage },
            new ChoiceParameter<SdCppSampleMethod>(SdxlMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.SdxlPage },
            new ChoiceParameter<SdCppSchedule>(SdxlMembers.Scheduler) { Default = SdCppSchedule.Discrete, Source = Sources.SdxlPage },
            new ChoiceParameter<SdCppUCacheMode>(SdxlMembers.UCache) { Source = Sources.SchemaSdxlImageGen },
            new LoraMapParameter(SdxlMembers.Loras) { Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen },
            new AirListParameter(SdxlMembers.Embeddings) { Default = [], Source = Sources.SdxlPage },
            new IntegerParameter(SdxlMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaSdxlImageGen },
            new SeedParameter(SdxlMembers.Seed) { Source = Sources.SchemaSdxlImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<SdxlVariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> Strength = new Member<SdxlVariantImageGenInput, double?>(
            "strength", "Strength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength, (i, v) => i with { Strength = v });
    }
}
