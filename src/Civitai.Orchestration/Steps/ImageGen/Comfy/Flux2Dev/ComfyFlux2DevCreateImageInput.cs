// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 dev on the comfy engine.</summary>
public sealed partial record ComfyFlux2DevCreateImageInput : ComfyFlux2DevImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyFlux2DevCreateImageInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux2DevCreateImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux2Dev"), new("operation", "createImage")])
    {
        Title = "FLUX.2 dev (comfy): image from text",
        BaseModel = "FLUX.2 dev",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyFlux2DevCreateImage,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyFlux2DevMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaComfyFlux2DevImageGen },
            new TextOrReferenceParameter(ComfyFlux2DevMembers.NegativePrompt) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new IntegerParameter(ComfyFlux2DevMembers.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux2DevImageGen },
            new IntegerParameter(ComfyFlux2DevMembers.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyFlux2DevImageGen },
            new NumberParameter(ComfyFlux2DevMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 1, Source = Sources.SchemaComfyFlux2DevImageGen },
            new IntegerParameter(ComfyFlux2DevMembers.Steps) { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaComfyFlux2DevImageGen },
            new ChoiceParameter<ComfySampler>(ComfyFlux2DevMembers.Sampler) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyFlux2DevMembers.Scheduler) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new LoraMapParameter(ComfyFlux2DevMembers.Loras) { Ecosystems = ["flux2", "flux2dev"], Source = Sources.SchemaComfyFlux2DevImageGen },
            new IntegerParameter(ComfyFlux2DevMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaComfyFlux2DevImageGen },
            new SeedParameter(ComfyFlux2DevMembers.Seed) { Source = Sources.SchemaComfyFlux2DevImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
