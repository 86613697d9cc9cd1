// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Lens Turbo.</summary>
public sealed partial record ComfyLensTurboCreateImageGenInput : ComfyLensImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyLensTurboCreateImageGenInput()
        : base("turbo", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLensTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "lens"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Lens Turbo: image from text",
        BaseModel = "Lens Turbo",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyLensTurboCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyLensMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyLensTurboImageGen },
            new TextOrReferenceParameter(ComfyLensMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyLensTurboImageGen },
            new AirParameter(ComfyLensMembers.DiffusionModel) { Source = Sources.SchemaComfyLensTurboImageGen },
            new IntegerParameter(ComfyLensMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyLensTurboCreateImageGen },
            new IntegerParameter(ComfyLensMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyLensTurboCreateImageGen },
            new NumberParameter(ComfyLensMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 1, Source = Sources.SchemaComfyLensTurboImageGen },
            new IntegerParameter(ComfyLensMembers.Steps) { Minimum = 1, Maximum = 150, Default = 4, Source = Sources.SchemaComfyLensTurboImageGen },
            new ChoiceParameter<ComfySampler>(ComfyLensMembers.Sampler) { Source = Sources.SchemaComfyLensTurboImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyLensMembers.Scheduler) { Source = Sources.SchemaComfyLensTurboImageGen },
            new LoraMapParameter(ComfyLensMembers.Loras) { Source = Sources.SchemaComfyLensTurboImageGen },
            new IntegerParameter(ComfyLensMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyLensTurboImageGen },
            new SeedParameter(ComfyLensMembers.Seed) { Source = Sources.SchemaComfyLensTurboImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
