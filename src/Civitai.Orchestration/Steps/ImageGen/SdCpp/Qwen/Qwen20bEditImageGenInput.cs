// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Qwen-Image, as the prompt says.</summary>
public sealed partial record Qwen20bEditImageGenInput : Qwen20bImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Qwen20bEditImageGenInput()
        : base("editImage")
    {
    }

    /// <summary>The images to work from.</summary>
    /// <value>1 to 10 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Qwen20bEditImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "editImage")])
    {
        Title = "Qwen-Image: edit of images",
        BaseModel = "Qwen-Image",
        Runtime = TypicalRuntime.Seconds(15, 35, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.ByPixelsStepsAndImages<Qwen20bEditImageGenInput>(40, 1048576, 20, 0.1m, i => i.Width, i => i.Height, i => i.Steps, i => i.Images?.Count, i => i.Quantity, Sources.QwenPage),
        Source = Sources.QwenPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(Qwen20bMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaQwen20bImageGen },
            new TextOrReferenceParameter(Qwen20bMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaQwen20bImageGen },
            new ChoiceParameter<QwenImageVersion>(Qwen20bMembers.Version) { AllowedValues = ["latest", "2509", "2511"], Default = QwenImageVersion.Latest, Source = Sources.SchemaQwen20bEditImageGen },
            new MediaListParameter(Members.Images) { IsRequired = true, MinimumLength = 1, MaximumLength = 10, Source = Sources.SchemaQwen20bEditImageGen },
            new IntegerParameter(Qwen20bMembers.Width) { IsReadOnly = true, RefusedWhen = QwenRules.RefusesSize, Minimum = 0, Maximum = 2048, Source = Sources.QwenPage },
            new IntegerParameter(Qwen20bMembers.Height) { IsReadOnly = true, RefusedWhen = QwenRules.RefusesSize, Minimum = 0, Maximum = 2048, Source = Sources.QwenPage },
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
        internal static readonly Member<IReadOnlyList<MediaSource>?> Images = new Member<Qwen20bEditImageGenInput, IReadOnlyList<MediaSource>?>(
            "images", "Images", "The images to work from.", i => i.Images, (i, v) => i with { Images = v! });
    }
}
