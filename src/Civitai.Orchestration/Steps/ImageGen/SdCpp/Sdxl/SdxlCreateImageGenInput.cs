// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with SDXL on the sdcpp engine.</summary>
public sealed partial record SdxlCreateImageGenInput : SdxlImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public SdxlCreateImageGenInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<SdxlCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "sdxl"), new("operation", "createImage")])
    {
        Title = "SDXL (sdcpp): image from text",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(10, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.ByPixelsAndSteps<SdxlCreateImageGenInput>(8, 1024 * 1024, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.SdxlPage),
        Source = Sources.SdxlPage,
        OwnParameters =
        [
            new TextOrReferenceParameter(SdxlMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSdxlImageGen },
            new TextOrReferenceParameter(SdxlMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaSdxlImageGen },
            new AirParameter(SdxlMembers.Model) { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen },
            new AirParameter(SdxlMembers.VaeModel) { Source = Sources.SchemaSdxlImageGen },
            new IntegerParameter(SdxlMembers.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, AdvisedMinimum = 640, AdvisedMaximum = 1536, Advice = "Subjects repeat outside the sizes that the model was made for.", Source = Sources.SdxlPage },
            new IntegerParameter(SdxlMembers.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, AdvisedMinimum = 640, AdvisedMaximum = 1536, Advice = "Subjects repeat outside the sizes that the model was made for.", Source = Sources.SdxlPage },
            new NumberParameter(SdxlMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 7, AdvisedMinimum = 6, AdvisedMaximum = 8, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.SdxlPage },
            new IntegerParameter(SdxlMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.SdxlPage },
            new ChoiceParameter<SdCppSampleMethod>(SdxlMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.SdxlPage },
            new ChoiceParameter<SdCppSchedule>(SdxlMembers.Scheduler) { Default = SdCppSchedule.Discrete, Source = Sources.SdxlPage },
            new ChoiceParameter<SdCppUCacheMode>(SdxlMembers.UCache) { Source = Sources.SchemaSdxlImageGen },
            new LoraMapParameter(SdxlMembers.Loras) { Ecosystems = ["sdxl", "pony", "illustrious"], Source = Sources.SchemaSdxlImageGen },
            new AirListParameter(SdxlMembers.Embeddings) { Default = [], Source = Sources.SdxlPage },
            new IntegerParameter(SdxlMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaSdxlImageGen },
            new SeedParameter(SdxlMembers.Seed) { Source = Sources.SchemaSdxlImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
