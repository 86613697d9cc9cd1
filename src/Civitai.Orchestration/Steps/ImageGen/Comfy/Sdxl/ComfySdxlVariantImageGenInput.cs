// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with SDXL on the comfy engine.</summary>
public sealed partial record ComfySdxlVariantImageGenInput : ComfySdxlImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfySdxlVariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.75.</value>
    public double? DenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfySdxlVariantImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sdxl"), new("operation", "createVariant")])
    {
        Title = "SDXL (comfy): variation of an image",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.ByPixelsAndSteps<ComfySdxlVariantImageGenInput>(8, 1024 * 1024, 30, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.SdxlPage),
        Source = Sources.SdxlPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfySdxlMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySdxlImageGen },
            new TextOrReferenceParameter(ComfySdxlMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySdxlImageGen },
            new AirParameter(ComfySdxlMembers.Model) { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaComfySdxlImageGen },
            new AirParameter(ComfySdxlMembers.VaeModel) { Source = Sources.SchemaComfySdxlImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaComfySdxlVariantImageGen },
            new NumberParameter(Members.DenoiseStrength) { Minimum = 0, Maximum = 1, Default = 0.75, Source = Sources.SchemaComfySdxlVariantImageGen },
            new IntegerParameter(ComfySdxlMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfySdxlVariantImageGen },
            new IntegerParameter(ComfySdxlMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfySdxlVariantImageGen },
            new NumberParameter(ComfySdxlMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 7, Source = Sources.SchemaComfySdxlImageGen },
            new IntegerParameter(ComfySdxlMembers.Steps) { Minimum = 1, Maximum = 150, Default = 30, Source = Sources.SchemaComfySdxlImageGen },
            new ChoiceParameter<ComfySampler>(ComfySdxlMembers.Sampler) { Source = Sources.SchemaComfySdxlImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfySdxlMembers.Scheduler) { Source = Sources.SchemaComfySdxlImageGen },
            new LoraMapParameter(ComfySdxlMembers.Loras) { Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaComfySdxlImageGen },
            new IntegerParameter(ComfySdxlMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfySdxlImageGen },
            new SeedParameter(ComfySdxlMembers.Seed) { Source = Sources.SchemaComfySdxlImageGen },
            new ObjectListParameter<ControlNet>(ComfySdxlMembers.ControlNets) { Forms = [ControlNet.Row], Source = Sources.SchemaComfySdxlImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<ComfySdxlVariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> DenoiseStrength = new Member<ComfySdxlVariantImageGenInput, double?>(
            "denoiseStrength", "DenoiseStrength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.DenoiseStrength, (i, v) => i with { DenoiseStrength = v });
    }
}
