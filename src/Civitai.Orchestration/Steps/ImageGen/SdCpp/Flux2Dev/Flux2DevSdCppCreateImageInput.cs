// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 dev on the sdcpp engine.</summary>
public sealed partial record Flux2DevSdCppCreateImageInput : Flux2DevSdCppImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public Flux2DevSdCppCreateImageInput()
        : base("createImage")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux2DevSdCppCreateImageInput>(
        "imageGen", [new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "createImage")])
    {
        Title = "FLUX.2 dev (sdcpp): image from text",
        BaseModel = "FLUX.2 dev",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaFlux2DevSdCppCreateImage,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux2DevSdCppMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new TextOrReferenceParameter(Flux2DevSdCppMembers.NegativePrompt) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new IntegerParameter(Flux2DevSdCppMembers.Width) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new IntegerParameter(Flux2DevSdCppMembers.Height) { Minimum = 512, Maximum = 2048, Default = 1024, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new NumberParameter(Flux2DevSdCppMembers.CfgScale) { Minimum = 1, Maximum = 20, Default = 1, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new IntegerParameter(Flux2DevSdCppMembers.Steps) { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new ChoiceParameter<SdCppSampleMethod>(Flux2DevSdCppMembers.Sampler) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new ChoiceParameter<SdCppSchedule>(Flux2DevSdCppMembers.Scheduler) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new LoraMapParameter(Flux2DevSdCppMembers.Loras) { Ecosystems = ["flux2", "flux2klein"], Source = Sources.SchemaFlux2DevSdCppImageGen },
            new IntegerParameter(Flux2DevSdCppMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux2DevSdCppImageGen },
            new SeedParameter(Flux2DevSdCppMembers.Seed) { Source = Sources.SchemaFlux2DevSdCppImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
