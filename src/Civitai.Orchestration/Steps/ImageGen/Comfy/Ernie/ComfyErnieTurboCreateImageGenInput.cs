// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with ERNIE Image Turbo.</summary>
public sealed partial record ComfyErnieTurboCreateImageGenInput : ComfyErnieImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ComfyErnieTurboCreateImageGenInput()
        : base("turbo", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyErnieTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "ernie"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "ERNIE Image Turbo: image from text",
        BaseModel = "ERNIE Image Turbo",
        Runtime = TypicalRuntime.Seconds(13, 13, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.ByPixelsAndSteps<ComfyErnieTurboCreateImageGenInput>(8, 1024 * 1024, 8, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.ErniePage),
        Source = Sources.ErniePage,
        Rules = [ImageRules.TurboIgnoresNegativePrompt],
        OwnParameters =
        [
            new TextOrReferenceParameter(ComfyErnieMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyErnieTurboImageGen },
            new TextOrReferenceParameter(ComfyErnieMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyErnieTurboImageGen },
            new AirParameter(ComfyErnieMembers.DiffusionModel) { Source = Sources.SchemaComfyErnieTurboImageGen },
            new IntegerParameter(ComfyErnieMembers.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ErniePage },
            new IntegerParameter(ComfyErnieMembers.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ErniePage },
            new NumberParameter(ComfyErnieMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 1, AdvisedMinimum = 1, AdvisedMaximum = 1, Advice = "Higher guidance over-saturates turbo.", Source = Sources.ErniePage },
            new IntegerParameter(ComfyErnieMembers.Steps) { Minimum = 1, Maximum = 150, Default = 8, AdvisedMinimum = 6, AdvisedMaximum = 12, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.ErniePage },
            new ChoiceParameter<ComfySampler>(ComfyErnieMembers.Sampler) { Default = ComfySampler.Euler, Source = Sources.ErniePage },
            new ChoiceParameter<ComfyScheduler>(ComfyErnieMembers.Scheduler) { Default = ComfyScheduler.Simple, Source = Sources.ErniePage },
            new LoraMapParameter(ComfyErnieMembers.Loras) { Ecosystems = ["ernie"], Default = LoraMapParameter.None, Source = Sources.ErniePage },
            new IntegerParameter(ComfyErnieMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyErnieTurboImageGen },
            new SeedParameter(ComfyErnieMembers.Seed) { Source = Sources.SchemaComfyErnieTurboImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
