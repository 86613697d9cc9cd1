// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Krea 2 Turbo.</summary>
public sealed partial record ComfyKrea2TurboCreateImageGenInput : ComfyKrea2ImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyKrea2TurboCreateImageGenInput()
        : base("turbo", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyKrea2TurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "krea2"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Krea 2 Turbo: image from text",
        BaseModel = "Krea 2 Turbo",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyKrea2TurboCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyKrea2Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyKrea2TurboImageGen },
            new TextOrReferenceParameter(ComfyKrea2Members.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyKrea2TurboImageGen },
            new AirParameter(ComfyKrea2Members.DiffusionModel) { Source = Sources.SchemaComfyKrea2TurboImageGen },
            new IntegerParameter(ComfyKrea2Members.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyKrea2TurboCreateImageGen },
            new IntegerParameter(ComfyKrea2Members.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyKrea2TurboCreateImageGen },
            new NumberParameter(ComfyKrea2Members.CfgScale) { Minimum = 0, Maximum = 30, Default = 1, Source = Sources.SchemaComfyKrea2TurboImageGen },
            new IntegerParameter(ComfyKrea2Members.Steps) { Minimum = 1, Maximum = 150, Default = 8, Source = Sources.SchemaComfyKrea2TurboImageGen },
            new ChoiceParameter<ComfySampler>(ComfyKrea2Members.Sampler) { Source = Sources.SchemaComfyKrea2TurboImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyKrea2Members.Scheduler) { Source = Sources.SchemaComfyKrea2TurboImageGen },
            new LoraMapParameter(ComfyKrea2Members.Loras) { Source = Sources.SchemaComfyKrea2TurboImageGen },
            new IntegerParameter(ComfyKrea2Members.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyKrea2TurboImageGen },
            new SeedParameter(ComfyKrea2Members.Seed) { Source = Sources.SchemaComfyKrea2TurboImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
