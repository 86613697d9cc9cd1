// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SDXL on the comfy engine.</summary>
public sealed partial record ComfySdxlCreateImageGenInput : ComfySdxlImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfySdxlCreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfySdxlCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sdxl"), new("operation", "createImage")])
    {
        Title = "SDXL (comfy): image from text",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.ByPixelsAndSteps<ComfySdxlCreateImageGenInput>(8, 1024 * 1024, 30, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.SdxlPage),
        Source = Sources.SdxlPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfySdxlMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySdxlImageGen },
            new TextOrReferenceParameter(ComfySdxlMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySdxlImageGen },
            new AirParameter(ComfySdxlMembers.Model) { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaComfySdxlImageGen },
            new AirParameter(ComfySdxlMembers.VaeModel) { Source = Sources.SchemaComfySdxlImageGen },
            new IntegerParameter(ComfySdxlMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfySdxlCreateImageGen },
            new IntegerParameter(ComfySdxlMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfySdxlCreateImageGen },
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
}
