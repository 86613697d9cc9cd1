// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Z-Image Turbo: fast and cheap, the default choice.</summary>
public sealed partial record ZImageTurboCreateImageGenInput : ZImageImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public ZImageTurboCreateImageGenInput()
        : base("turbo", "createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<ZImageTurboCreateImageGenInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "zImage"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Z-Image Turbo: image from text",
        BaseModel = "Z-Image Turbo",
        NativeResolution = 1024,
        Runtime = TypicalRuntime.Seconds(3, 8, "an image of 1024 x 1024") with { AdvisedWait = TimeSpan.FromSeconds(30), AdvisedWaitUpToQuantity = 4 },
        Price = ImagePrice.ByPixelsAndSteps<ZImageTurboCreateImageGenInput>(8, 1024 * 1024, 9, i => i.Width, i => i.Height, i => i.Steps, i => i.Quantity, Sources.ZImageSeed),
        Source = Sources.ZImageSeed,
        Rules = [ZImageRules.TurboIgnoresNegativePrompt],
        OwnParameters =
        [
            new TextOrReferenceParameter(ZImageMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.ZImageSeed },
            new TextOrReferenceParameter(ZImageMembers.NegativePrompt) { MinimumLength = 0, MaximumLength = 10000, Source = Sources.ZImageSeed },
            new AirParameter(ZImageMembers.DiffuserModel) { Source = Sources.SchemaZImage },
            new IntegerParameter(ZImageMembers.Width) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ZImageSeed },
            new IntegerParameter(ZImageMembers.Height) { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.ZImageSeed },
            new NumberParameter(ZImageMembers.CfgScale) { Minimum = 0, Maximum = 30, Default = 1, AdvisedMinimum = 1, AdvisedMaximum = 1, Advice = "Higher guidance loses the speed of turbo without gain; use base.", Source = Sources.ZImageSeed },
            new IntegerParameter(ZImageMembers.Steps) { Minimum = 1, Maximum = 150, Default = 9, AdvisedMinimum = 8, AdvisedMaximum = 12, Advice = "Fewer steps look washed out, more gain little; use base for more.", Source = Sources.ZImageSeed },
            new ChoiceParameter<SdCppSampleMethod>(ZImageMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.ZImageSeed },
            new ChoiceParameter<SdCppSchedule>(ZImageMembers.Scheduler) { Default = SdCppSchedule.Simple, Source = Sources.ZImageSeed },
            new LoraMapParameter(ZImageMembers.Loras) { Ecosystems = ["zimageturbo"], Default = LoraMapParameter.None, AdvisedMinimum = 0, AdvisedMaximum = 2, Advice = "The guide writes zImage; the service prices such a request and then fails.", Source = Sources.SeenInUse },
            new IntegerParameter(ZImageMembers.Quantity) { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.ZImageSeed },
            new SeedParameter(ZImageMembers.Seed) { RuleText = "random", Source = Sources.ZImageSeed },
            new ObjectListParameter<ControlNet>(ZImageMembers.ControlNets) { Forms = [ControlNet.Row], Source = Sources.SchemaZImage },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
