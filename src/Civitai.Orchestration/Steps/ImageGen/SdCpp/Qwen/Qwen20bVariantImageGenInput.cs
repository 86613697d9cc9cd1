// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A variation of an image with Qwen-Image.</summary>
public sealed partial record Qwen20bVariantImageGenInput : Qwen20bImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Qwen20bVariantImageGenInput()
        : base("createVariant")
    {
    }

    /// <summary>The image to start from.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>How much of the image may change: 0 keeps it, 1 makes it anew.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? Strength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen20bVariantImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "createVariant")])
    {
        Title = "Qwen-Image: variation of an image",
        BaseModel = "Qwen-Image",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.ByPixelsAndSteps<Qwen20bVariantImageGenInput>(30, 1763584, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.QwenPage),
        Source = Sources.QwenPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(Qwen20bMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaQwen20bImageGen },
            new TextOrReferenceParameter(Qwen20bMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaQwen20bImageGen },
            new ChoiceParameter<QwenImageVersion>(Qwen20bMembers.Version) { AllowedValues = ["latest", "2509", "2512"], Default = QwenImageVersion.Latest, Source = Sources.SchemaQwen20bVariantImageGen },
            new MediaParameter(Members.Image) { IsRequired = true, Source = Sources.SchemaQwen20bVariantImageGen },
            new NumberParameter(Members.Strength) { Minimum = 0, Maximum = 1, Default = 0.7, Source = Sources.SchemaQwen20bVariantImageGen },
            new IntegerParameter(Qwen20bMembers.Width) { IsReadOnly = true, RefusedWhen = static _ => true, Minimum = 0, Maximum = 2048, Source = Sources.QwenPage },
            new IntegerParameter(Qwen20bMembers.Height) { IsReadOnly = true, RefusedWhen = static _ => true, Minimum = 0, Maximum = 2048, Source = Sources.QwenPage },
            new NumberParameter(Qwen20bMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 2.5, AdvisedMinimum = 2, AdvisedMaximum = 4, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.QwenPage },
            new IntegerParameter(Qwen20bMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.QwenPage },
            new ChoiceParameter<SdCppSampleMethod>(Qwen20bMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.QwenPage },
            new ChoiceParameter<SdCppSchedule>(Qwen20bMembers.Scheduler) { Default = SdCppSchedule.Simple, Source = Sources.QwenPage },
            new LoraMapParameter(Qwen20bMembers.Loras) { Ecosystems = ["qwen"], Source = Sources.SchemaQwen20bImageGen },
            new IntegerParameter(Qwen20bMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaQwen20bImageGen },
            new SeedParameter(Qwen20bMembers.Seed) { Source = Sources.SchemaQwen20bImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;

    private static class Members
    {
        internal static readonly Member<MediaSource?> Image = new Member<Qwen20bVariantImageGenInput, MediaSource?>(
            "image", "Image", "The image to start from.", i => i.Image, (i, v) => i with { Image = v! });

        internal static readonly Member<double?> Strength = new Member<Qwen20bVariantImageGenInput, double?>(
            "strength", "Strength", "How much of the image may change: 0 keeps it, 1 makes it anew.", i => i.Strength, (i, v) => i with { Strength = v });
    }
}
