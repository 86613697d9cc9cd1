// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.1 on the sdcpp engine.</summary>
public sealed partial record Flux1SdCppCreateImageInput : Flux1SdCppImageGenInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public Flux1SdCppCreateImageInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux1SdCppCreateImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "createImage")])
    {
        Title = "FLUX.1 (sdcpp): image from text",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.PerStep<Flux1SdCppCreateImageInput>(0.5m, i => i.Steps, i => i.CfgScale, null, i => i.Quantity, Sources.Flux1Page),
        Source = Sources.Flux1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux1SdCppMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux1SdCppImageGen },
            new TextOrReferenceParameter(Flux1SdCppMembers.NegativePrompt) { Source = Sources.SchemaFlux1SdCppImageGen },
            new AirParameter(Flux1SdCppMembers.DiffuserModel) { IsRequired = true, Source = Sources.SchemaFlux1SdCppImageGen },
            new AirParameter(Flux1SdCppMembers.VaeModel) { Source = Sources.Flux1Page },
            new AirParameter(Flux1SdCppMembers.ClipLModel) { Source = Sources.Flux1Page },
            new AirParameter(Flux1SdCppMembers.T5XxlModel) { Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Width) { Minimum = 832, Maximum = 1216, MultipleOf = 16, Default = 1024, Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Height) { Minimum = 832, Maximum = 1216, MultipleOf = 16, Default = 1024, Source = Sources.Flux1Page },
            new NumberParameter(Flux1SdCppMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 3.5, AdvisedMinimum = 2.5, AdvisedMaximum = 4, Advice = "Lower guidance ignores the prompt; higher overdoes it.", Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Steps) { Minimum = 4, Maximum = 50, Default = 28, Source = Sources.SchemaFlux1SdCppImageGen },
            new ChoiceParameter<SdCppSampleMethod>(Flux1SdCppMembers.Sampler) { Default = SdCppSampleMethod.Euler, Source = Sources.Flux1Page },
            new ChoiceParameter<SdCppSchedule>(Flux1SdCppMembers.Scheduler) { Default = SdCppSchedule.Simple, Source = Sources.Flux1Page },
            new LoraMapParameter(Flux1SdCppMembers.Loras) { Ecosystems = ["flux1"], Default = LoraMapParameter.None, AdvisedMinimum = 0, AdvisedMaximum = 2, Source = Sources.Flux1Page },
            new IntegerParameter(Flux1SdCppMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux1SdCppImageGen },
            new SeedParameter(Flux1SdCppMembers.Seed) { Source = Sources.SchemaFlux1SdCppImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
