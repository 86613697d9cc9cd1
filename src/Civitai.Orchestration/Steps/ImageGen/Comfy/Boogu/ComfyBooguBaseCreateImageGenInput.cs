// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Boogu.</summary>
public sealed partial record ComfyBooguBaseCreateImageGenInput : ComfyBooguImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyBooguBaseCreateImageGenInput()
        : base("base", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyBooguBaseCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "base"), new("operation", "createImage")])
    {
        Title = "Boogu: image from text",
        BaseModel = "Boogu",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaComfyBooguBaseCreateImageGen,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyBooguMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyBooguBaseImageGen },
            new TextOrReferenceParameter(ComfyBooguMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyBooguBaseImageGen },
            new AirParameter(ComfyBooguMembers.DiffusionModel) { Source = Sources.SchemaComfyBooguBaseImageGen },
            new IntegerParameter(ComfyBooguMembers.Width) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyBooguBaseCreateImageGen },
            new IntegerParameter(ComfyBooguMembers.Height) { Minimum = 64, Maximum = 2048, Default = 1024, Source = Sources.SchemaComfyBooguBaseCreateImageGen },
            new NumberParameter(ComfyBooguMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 4, Source = Sources.SchemaComfyBooguBaseImageGen },
            new IntegerParameter(ComfyBooguMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyBooguBaseImageGen },
            new ChoiceParameter<ComfySampler>(ComfyBooguMembers.Sampler) { Source = Sources.SchemaComfyBooguBaseImageGen },
            new ChoiceParameter<ComfyScheduler>(ComfyBooguMembers.Scheduler) { Source = Sources.SchemaComfyBooguBaseImageGen },
            new LoraMapParameter(ComfyBooguMembers.Loras) { Source = Sources.SchemaComfyBooguBaseImageGen },
            new IntegerParameter(ComfyBooguMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyBooguBaseImageGen },
            new SeedParameter(ComfyBooguMembers.Seed) { Source = Sources.SchemaComfyBooguBaseImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
