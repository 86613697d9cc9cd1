// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Z-Image Base: finer, follows the prompt more closely and honours negative prompts.</summary>
public sealed partial record ZImageBaseCreateImageGenInput : ZImageImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ZImageBaseCreateImageGenInput()
        : base("base", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ZImageBaseCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "zImage"), new("model", "base"), new("operation", "createImage")])
    {
        Title = "Z-Image Base: image from text",
        BaseModel = "Z-Image Base",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(8, 20, "an image of 1024 x 1024") with { AdvisedWait = TimeSpan.FromSeconds(60), AdvisedWaitUpToQuantity = 2 },
        Price = ImagePrice.ByPixelsAndSteps<ZImageBaseCreateImageGenInput>(20, 1024 * 1024, 20, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.ZImageSeed),
        Source = Sources.ZImageSeed,
        OwnParameters =
        [
            new TextOrReferenceParameter(ZImageMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.ZImageSeed },
            new TextOrReferenceParameter(ZImageMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.ZImageSeed },
            new AirParameter(ZImageMembers.DiffuserModel) { Source = Sources.SchemaZImage },
            new IntegerParameter(ZImageMembers.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ZImageSeed },
            new IntegerParameter(ZImageMembers.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ZImageSeed },
            new NumberParameter(ZImageMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 4, AdvisedMinimum = 3, AdvisedMaximum = 5, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.ZImageSeed },
            new IntegerParameter(ZImageMembers.Steps) { Minimum = 1, Maximum = 150, Default = 20, AdvisedMinimum = 20, AdvisedMaximum = 30, Advice = "Fewer steps lose detail, more gain little.", Source = Sources.ZImageSeed },
            new ChoiceParameter<SdCppSampleMethod>(ZImageMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.ZImageSeed },
            new ChoiceParameter<SdCppSchedule>(ZImageMembers.Scheduler) { Default = SdCppSchedule.Simple, Source = Sources.ZImageSeed },
            new LoraMapParameter(ZImageMembers.Loras) { Ecosystems = ["zimagebase"], Default = LoraMapParameter.None, AdvisedMinimum = 0, AdvisedMaximum = 2, Advice = "The guide writes zImage; the service prices such a request and then fails.", Source = Sources.SeenInUse },
            new IntegerParameter(ZImageMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.ZImageSeed },
            new SeedParameter(ZImageMembers.Seed) { RuleText = "random", Source = Sources.ZImageSeed },
            new ObjectListParameter<ControlNet>(ZImageMembers.ControlNets) { Forms = [ControlNet.Row], Source = Sources.SchemaZImage },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
