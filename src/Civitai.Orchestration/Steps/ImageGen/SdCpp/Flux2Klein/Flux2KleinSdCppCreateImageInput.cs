// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 klein on the sdcpp engine.</summary>
public sealed partial record Flux2KleinSdCppCreateImageInput : Flux2KleinSdCppImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public Flux2KleinSdCppCreateImageInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2KleinSdCppCreateImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Klein"), new("operation", "createImage")])
    {
        Title = "FLUX.2 klein (sdcpp): image from text",
        BaseModel = "FLUX.2 klein",
        Runtime = TypicalRuntime.Seconds(5, 25, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.PerStepBy<Flux2KleinSdCppCreateImageInput>([("4b", 0.3m), ("4b-base", 0.3m), ("9b", 0.5m), ("9b-base", 0.5m)], i => i.ModelVersion?.Value, i => i.Steps, i => i.CfgScale, null, i => i.Quantity, Sources.Flux2Page),
        Source = Sources.Flux2Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2KleinSdCppMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new TextOrReferenceParameter(Flux2KleinSdCppMembers.NegativePrompt) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<Flux2KleinModelVersion>(Flux2KleinSdCppMembers.ModelVersion) { AllowedValues = ["4b", "4b-base", "9b", "9b-base"], Default = Flux2KleinModelVersion.V4B, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new IntegerParameter(Flux2KleinSdCppMembers.Width) { Minimum = 512, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.Flux2Page },
            new IntegerParameter(Flux2KleinSdCppMembers.Height) { Minimum = 512, Maximum = 2048, MultipleOf = 16, Default = 1024, Source = Sources.Flux2Page },
            new NumberParameter(Flux2KleinSdCppMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 5, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new IntegerParameter(Flux2KleinSdCppMembers.Steps) { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<SdCppSampleMethod>(Flux2KleinSdCppMembers.Sampler) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<SdCppSchedule>(Flux2KleinSdCppMembers.Scheduler) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new LoraMapParameter(Flux2KleinSdCppMembers.Loras) { Ecosystems = ["flux2", "flux2klein"], Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new IntegerParameter(Flux2KleinSdCppMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new SeedParameter(Flux2KleinSdCppMembers.Seed) { Source = Sources.SchemaFlux2KleinSdCppImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
