// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Anima on the comfy engine.</summary>
public sealed partial record ComfyAnimaCreateImageGenInput : ComfyAnimaImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyAnimaCreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyAnimaCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "anima"), new("operation", "createImage")])
    {
        Title = "Anima (comfy): image from text",
        BaseModel = "Anima",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyAnimaCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyAnimaMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyAnimaImageGen },
            new TextOrReferenceParameter(ComfyAnimaMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyAnimaImageGen },
            new AirParameter(ComfyAnimaMembers.DiffuserModel) { Source = Sources.SchemaComfyAnimaImageGen },
            new AirParameter(ComfyAnimaMembers.VaeModel) { Source = Sources.SchemaComfyAnimaImageGen },
            new IntegerParameter(ComfyAnimaMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyAnimaCreateImageGen },
            new IntegerParameter(ComfyAnimaMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyAnimaCreateImageGen },
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
}
