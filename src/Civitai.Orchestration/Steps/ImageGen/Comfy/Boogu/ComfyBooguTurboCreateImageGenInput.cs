// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Boogu Turbo.</summary>
public sealed partial record ComfyBooguTurboCreateImageGenInput : ComfyBooguImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyBooguTurboCreateImageGenInput()
        : base("turbo", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyBooguTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Boogu Turbo: image from text",
        BaseModel = "Boogu Turbo",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyBooguTurboCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyBooguMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyBooguTurboImageGen },
            new TextOrReferenceParameter(ComfyBooguMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyBooguTurboImageGen },
            new AirParameter(ComfyBooguMembers.DiffusionModel) { Source = Sources.SchemaComfyBooguTurboImageGen },
            new IntegerParameter(ComfyBooguMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyBooguTurboCreateImageGen },
            new IntegerParameter(ComfyBooguMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyBooguTurboCreateImageGen },
            new NumberParameter(ComfyBooguMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 1, Source = Sources.SchemaComfyBooguTurboImageGen },
            new IntegerParameter(ComfyBooguMembers.Steps) { Minimum = 1, Maximum = 150, Default = 4, Source = Sources.SchemaComfyBooguTurboImageGen },
            new ChoiceParameter<ComfySampler>(ComfyBooguMembers.Sampler) { Source = Sources.SchemaComfyBooguTurboImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyBooguMembers.Scheduler) { Source = Sources.SchemaComfyBooguTurboImageGen },
            new LoraMapParameter(ComfyBooguMembers.Loras) { Source = Sources.SchemaComfyBooguTurboImageGen },
            new IntegerParameter(ComfyBooguMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyBooguTurboImageGen },
            new SeedParameter(ComfyBooguMembers.Seed) { Source = Sources.SchemaComfyBooguTurboImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
