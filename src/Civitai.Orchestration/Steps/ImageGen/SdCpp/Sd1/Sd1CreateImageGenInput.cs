// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SD1 on the sdcpp engine.</summary>
public sealed partial record Sd1CreateImageGenInput : Sd1ImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Sd1CreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Sd1CreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "sd1"), new("operation", "createImage")])
    {
        Title = "SD1 (sdcpp): image from text",
        NativeResolution = 512,
        Runtime = TypicalRuntime.Seconds(3, 10, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 4 },
        Price = ImagePrice.ByPixelsAndSteps<Sd1CreateImageGenInput>(4, 512 * 512, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.Sd1Page),
        Source = Sources.Sd1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Sd1Members.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSd1ImageGen },
            new TextOrReferenceParameter(Sd1Members.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSd1ImageGen },
            new AirParameter(Sd1Members.Model) { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sd1"], Source = Sources.SchemaSd1ImageGen },
            new AirParameter(Sd1Members.VaeModel) { Source = Sources.SchemaSd1ImageGen },
            new IntegerParameter(Sd1Members.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 512, AdvisedMaximum = 768, Advice = "Above it subjects repeat; make it smaller and upscale.", Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 512, AdvisedMaximum = 768, Advice = "Above it subjects repeat; make it smaller and upscale.", Source = Sources.Sd1Page },
            new NumberParameter(Sd1Members.CfgScale) { Minimum = 0, Maximum = 30, Default = 7, AdvisedMinimum = 6, AdvisedMaximum = 8, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.Steps) { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.Sd1Page },
            new ChoiceParameter<SdCppSampleMethod>(Sd1Members.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.Sd1Page },
            new ChoiceParameter<SdCppSchedule>(Sd1Members.Scheduler) { Default = SdCppSchedule.Discrete, Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.ClipSkip) { Default = 2, AdvisedMinimum = 2, AdvisedMaximum = 2, Advice = "Other values give flat images.", Source = Sources.Sd1Page },
            new ChoiceParameter<SdCppUCacheMode>(Sd1Members.UCache) { Source = Sources.SchemaSd1ImageGen },
            new LoraMapParameter(Sd1Members.Loras) { Ecosystems = ["sd1"], Source = Sources.SchemaSd1ImageGen },
            new AirListParameter(Sd1Members.Embeddings) { Default = [], Source = Sources.Sd1Page },
            new IntegerParameter(Sd1Members.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaSd1ImageGen },
            new SeedParameter(Sd1Members.Seed) { Source = Sources.SchemaSd1ImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
