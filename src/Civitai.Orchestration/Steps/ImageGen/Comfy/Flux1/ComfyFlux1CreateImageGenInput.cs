// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.1 on the comfy engine.</summary>
public sealed partial record ComfyFlux1CreateImageGenInput : ComfyFlux1ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfyFlux1CreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux1CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux1"), new("operation", "createImage")])
    {
        Title = "FLUX.1 (comfy): image from text",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.ByPixelsAndSteps<ComfyFlux1CreateImageGenInput>(8, 1024 * 1024, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.Flux1Page),
        Source = Sources.Flux1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyFlux1Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyFlux1ImageGen },
            new AirParameter(ComfyFlux1Members.Model) { IsRequired = true, Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], Ecosystems = ["flux1"], Source = Sources.SchemaComfyFlux1ImageGen },
            new AirParameter(ComfyFlux1Members.VaeModel) { Source = Sources.SchemaComfyFlux1ImageGen },
            new IntegerParameter(ComfyFlux1Members.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux1CreateImageGen },
            new IntegerParameter(ComfyFlux1Members.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux1CreateImageGen },
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
}
