// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SD1 on the comfy engine.</summary>
public sealed partial record ComfySd1CreateImageGenInput : ComfySd1ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public ComfySd1CreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfySd1CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "sd1"), new("operation", "createImage")])
    {
        Title = "SD1 (comfy): image from text",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Seconds(5, 15, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 4 },
        Price = ImagePrice.ByPixelsAndSteps<ComfySd1CreateImageGenInput>(4, 512 * 512, 30, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.Sd1Page),
        Source = Sources.Sd1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfySd1Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySd1ImageGen },
            new TextOrReferenceParameter(ComfySd1Members.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySd1ImageGen },
            new AirParameter(ComfySd1Members.Model) { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sd1"], Source = Sources.SchemaComfySd1ImageGen },
            new AirParameter(ComfySd1Members.VaeModel) { Source = Sources.SchemaComfySd1ImageGen },
            new IntegerParameter(ComfySd1Members.Width) { Minimum = 64, Maximum = 1024, Default = 512, Source = Sources.SchemaComfySd1CreateImageGen },
            new IntegerParameter(ComfySd1Members.Height) { Minimum = 64, Maximum = 1024, Default = 512, Source = Sources.SchemaComfySd1CreateImageGen },
            new NumberParameter(ComfySd1Members.CfgScale) { Minimum = 0, Maximum = 30, Default = 7, Source = Sources.SchemaComfySd1ImageGen },
            new IntegerParameter(ComfySd1Members.Steps) { Minimum = 1, Maximum = 150, Default = 30, Source = Sources.SchemaComfySd1ImageGen },
            new ChoiceParameter<ComfySampler>(ComfySd1Members.Sampler) { Source = Sources.SchemaComfySd1ImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfySd1Members.Scheduler) { Source = Sources.SchemaComfySd1ImageGen },
            new IntegerParameter(ComfySd1Members.ClipSkip) { Default = 2, Source = Sources.SchemaComfySd1ImageGen },
            new LoraMapParameter(ComfySd1Members.Loras) { Ecosystems = ["sd1"], Source = Sources.SchemaComfySd1ImageGen },
            new IntegerParameter(ComfySd1Members.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfySd1ImageGen },
            new SeedParameter(ComfySd1Members.Seed) { Source = Sources.SchemaComfySd1ImageGen },
            new ObjectListParameter<ControlNet>(ComfySd1Members.ControlNets) { Forms = [ControlNet.Row], Source = Sources.SchemaComfySd1ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
