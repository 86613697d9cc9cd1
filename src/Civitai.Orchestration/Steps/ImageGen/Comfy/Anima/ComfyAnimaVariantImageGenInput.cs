// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with Anima on the comfy engine.</summary>
public sealed partial record ComfyAnimaVariantImageGenInput : ComfyAnimaImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfyAnimaVariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.75.</value>
    public double? DenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyAnimaVariantImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "anima"), new("operation", "createVariant")])
    {
        Title = "Anima (comfy): variation of an image",
        BaseModel = "Anima",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyAnimaVariantImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyAnimaMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyAnimaImageGen },
            new TextOrReferenceParameter(ComfyAnimaMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyAnimaImageGen },
            new AirParameter(ComfyAnimaMembers.DiffuserModel) { Source = Sources.SchemaComfyAnimaImageGen },
            new AirParameter(ComfyAnimaMembers.VaeModel) { Source = Sources.SchemaComfyAnimaImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaComfyAnimaVariantImageGen },
            new NumberParameter(Members.DenoiseStrength) { Minimum = 0, Maximum = 1, Default = 0.75, Source = Sources.SchemaComfyAnimaVariantImageGen },
            new IntegerParameter(ComfyAnimaMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyAnimaVariantImageGen },
            new IntegerParameter(ComfyAnimaMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyAnimaVariantImageGen },
            new NumberParameter(ComfyAnimaMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 4, Source = Sources.SchemaComfyAnimaImageGen },
            new IntegerParameter(ComfyAnimaMembers.Steps) { Minimum = 1, Maximum = 150, Default = 30, Source = Sources.SchemaComfyAnimaImageGen },
            new ChoiceParameter<ComfySampler>(ComfyAnimaMembers.Sampler) { Source = Sources.SchemaComfyAnimaImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyAnimaMembers.Scheduler) { Source = Sources.SchemaComfyAnimaImageGen },
            new LoraMapParameter(ComfyAnimaMembers.Loras) { Ecosystems = ["anima"], Source = Sources.SchemaComfyAnimaImageGen },
            new IntegerParameter(ComfyAnimaMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyAnimaImageGen },
            new SeedParameter(ComfyAnimaMembers.Seed) { Source = Sources.SchemaComfyAnimaImageGen },
            new ObjectListParameter<ControlNet>(ComfyAnimaMembers.ControlNets) { Forms = [ControlNet.Row], Source = Sources.SchemaComfyAnimaImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<ComfyAnimaVariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> DenoiseStrength = new Member<ComfyAnimaVariantImageGenInput, double?>(
            "denoiseStrength", "DenoiseStrength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.DenoiseStrength, (i, v) => i with { DenoiseStrength = v });
    }
}
