// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with ERNIE Image.</summary>
public sealed partial record ComfyErnieStandardCreateImageGenInput : ComfyErnieImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyErnieStandardCreateImageGenInput()
        : base("ernie", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyErnieStandardCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "ernie"), new("model", "ernie"), new("operation", "createImage")])
    {
        Title = "ERNIE Image: image from text",
        BaseModel = "ERNIE Image",
        Runtime = TypicalRuntime.Seconds(27, 29, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.ByPixelsAndSteps<ComfyErnieStandardCreateImageGenInput>(20, 1024 * 1024, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.ErniePage),
        Source = Sources.ErniePage,
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyErnieMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyErnieStandardImageGen },
            new TextOrReferenceParameter(ComfyErnieMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyErnieStandardImageGen },
            new AirParameter(ComfyErnieMembers.DiffusionModel) { Source = Sources.SchemaComfyErnieStandardImageGen },
            new IntegerParameter(ComfyErnieMembers.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ErniePage },
            new IntegerParameter(ComfyErnieMembers.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ErniePage },
            new NumberParameter(ComfyErnieMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 4, AdvisedMinimum = 3, AdvisedMaximum = 5, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.ErniePage },
            new IntegerParameter(ComfyErnieMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, Source = Sources.SchemaComfyErnieStandardImageGen },
            new ChoiceParameter<ComfySampler>(ComfyErnieMembers.Sampler) { Default = ComfySampler.Euler, Source = Sources.ErniePage },
            new ChoiceParameter<ComfyScheduler>(ComfyErnieMembers.Scheduler) { Default = ComfyScheduler.Simple, Source = Sources.ErniePage },
            new LoraMapParameter(ComfyErnieMembers.Loras) { Ecosystems = ["ernie"], Default = LoraMapParameter.None, Source = Sources.ErniePage },
            new IntegerParameter(ComfyErnieMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyErnieStandardImageGen },
            new SeedParameter(ComfyErnieMembers.Seed) { Source = Sources.SchemaComfyErnieStandardImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
