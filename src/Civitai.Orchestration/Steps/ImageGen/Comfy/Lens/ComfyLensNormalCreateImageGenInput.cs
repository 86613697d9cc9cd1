// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Lens.</summary>
public sealed partial record ComfyLensNormalCreateImageGenInput : ComfyLensImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyLensNormalCreateImageGenInput()
        : base("normal", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLensNormalCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "lens"), new("model", "normal"), new("operation", "createImage")])
    {
        Title = "Lens: image from text",
        BaseModel = "Lens",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyLensNormalCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyLensMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyLensNormalImageGen },
            new TextOrReferenceParameter(ComfyLensMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyLensNormalImageGen },
            new AirParameter(ComfyLensMembers.DiffusionModel) { Source = Sources.SchemaComfyLensNormalImageGen },
            new IntegerParameter(ComfyLensMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyLensNormalCreateImageGen },
            new IntegerParameter(ComfyLensMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyLensNormalCreateImageGen },
            new NumberParameter(ComfyLensMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 4, Source = Sources.SchemaComfyLensNormalImageGen },
            new IntegerParameter(ComfyLensMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyLensNormalImageGen },
            new ChoiceParameter<ComfySampler>(ComfyLensMembers.Sampler) { Source = Sources.SchemaComfyLensNormalImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyLensMembers.Scheduler) { Source = Sources.SchemaComfyLensNormalImageGen },
            new LoraMapParameter(ComfyLensMembers.Loras) { Source = Sources.SchemaComfyLensNormalImageGen },
            new IntegerParameter(ComfyLensMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyLensNormalImageGen },
            new SeedParameter(ComfyLensMembers.Seed) { Source = Sources.SchemaComfyLensNormalImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
