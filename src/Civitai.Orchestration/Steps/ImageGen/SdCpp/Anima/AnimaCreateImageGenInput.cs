// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Anima on the sdcpp engine.</summary>
public sealed partial record AnimaCreateImageGenInput : AnimaImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public AnimaCreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<AnimaCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "anima"), new("operation", "createImage")])
    {
        Title = "Anima (sdcpp): image from text",
        BaseModel = "Anima",
        Runtime = TypicalRuntime.Seconds(10, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.ByPixelsAndSteps<AnimaCreateImageGenInput>(8, 1024 * 1024, 25, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.AnimaPage),
        Source = Sources.AnimaPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(AnimaMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaAnimaImageGen },
            new TextOrReferenceParameter(AnimaMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaAnimaImageGen },
            new AirParameter(AnimaMembers.DiffuserModel) { Source = Sources.SchemaAnimaImageGen },
            new IntegerParameter(AnimaMembers.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.AnimaPage },
            new IntegerParameter(AnimaMembers.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.AnimaPage },
            new NumberParameter(AnimaMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 4, AdvisedMinimum = 3, AdvisedMaximum = 5, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.AnimaPage },
            new IntegerParameter(AnimaMembers.Steps) { Minimum = 1, Maximum = 150, Default = 30, AdvisedMinimum = 25, AdvisedMaximum = 35, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.AnimaPage },
            new ChoiceParameter<SdCppSampleMethod>(AnimaMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.AnimaPage },
            new ChoiceParameter<SdCppSchedule>(AnimaMembers.Scheduler) { Default = SdCppSchedule.Simple, Source = Sources.AnimaPage },
            new LoraMapParameter(AnimaMembers.Loras) { Ecosystems = ["anima"], Source = Sources.SchemaAnimaImageGen },
            new IntegerParameter(AnimaMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaAnimaImageGen },
            new SeedParameter(AnimaMembers.Seed) { Source = Sources.SchemaAnimaImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
