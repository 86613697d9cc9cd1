// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with FLUX.1 on the comfy engine.</summary>
public sealed partial record ComfyFlux1VariantImageGenInput : ComfyFlux1ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfyFlux1VariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.75.</value>
    public double? DenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux1VariantImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux1"), new("operation", "createVariant")])
    {
        Title = "FLUX.1 (comfy): variation of an image",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.ByPixelsAndSteps<ComfyFlux1VariantImageGenInput>(8, 1024 * 1024, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.Flux1Page),
        Source = Sources.Flux1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyFlux1Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyFlux1ImageGen },
            new AirParameter(ComfyFlux1Members.Model) { IsRequired = true, Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], Ecosystems = ["flux1"], Source = Sources.SchemaComfyFlux1ImageGen },
            new AirParameter(ComfyFlux1Members.VaeModel) { Source = Sources.SchemaComfyFlux1ImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaComfyFlux1VariantImageGen },
            new NumberParameter(Members.DenoiseStrength) { Minimum = 0, Maximum = 1, Default = 0.75, Source = Sources.SchemaComfyFlux1VariantImageGen },
            new IntegerParameter(ComfyFlux1Members.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux1VariantImageGen },
            new IntegerParameter(ComfyFlux1Members.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux1VariantImageGen },
            new NumberParameter(ComfyFlux1Members.CfgScale) { Minimum = 0, Maximum = 30, Default = 3.5, Source = Sources.SchemaComfyFlux1ImageGen },
            new IntegerParameter(ComfyFlux1Members.Steps) { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyFlux1ImageGen },
            new ChoiceParameter<ComfySampler>(ComfyFlux1Members.Sampler) { Source = Sources.SchemaComfyFlux1ImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyFlux1Members.Scheduler) { Source = Sources.SchemaComfyFlux1ImageGen },
            new LoraMapParameter(ComfyFlux1Members.Loras) { Ecosystems = ["flux1"], Source = Sources.SchemaComfyFlux1ImageGen },
            new IntegerParameter(ComfyFlux1Members.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyFlux1ImageGen },
            new SeedParameter(ComfyFlux1Members.Seed) { Source = Sources.SchemaComfyFlux1ImageGen },
            new ObjectListParameter<ControlNet>(ComfyFlux1Members.ControlNets) { Forms = [ControlNet.Row], Source = Sources.SchemaComfyFlux1ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<ComfyFlux1VariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> DenoiseStrength = new Member<ComfyFlux1VariantImageGenInput, double?>(
            "denoiseStrength", "DenoiseStrength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.DenoiseStrength, (i, v) => i with { DenoiseStrength = v });
    }
}
