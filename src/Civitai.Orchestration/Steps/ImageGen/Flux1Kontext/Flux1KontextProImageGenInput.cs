// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text, or from images and text, with FLUX.1 Kontext pro.</summary>
public sealed partial record Flux1KontextProImageGenInput : Flux1KontextImageGenInput
{
    /// <summary>Creates an input; the prompt is required.</summary>
    public Flux1KontextProImageGenInput()
        : base("pro")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux1KontextProImageGenInput>(
        "imageGen", [new("engine", "flux1-kontext"), new("model", "pro")])
    {
        Title = "FLUX.1 Kontext pro",
        BaseModel = "FLUX.1 Kontext pro",
        Runtime = TypicalRuntime.Seconds(10, 30, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        Price = ImagePrice.PerImage<Flux1KontextProImageGenInput>(45, i => i.Quantity, Sources.Flux1Page),
        Source = Sources.Flux1Page,
        OwnParameters =
        [
            new TextOrReferenceParameter(Flux1KontextMembers.Prompt) { IsRequired = true, MinimumLength = 0, MaximumLength = 1000, Source = Sources.SchemaFlux1KontextImageGen },
            new MediaListParameter(Flux1KontextMembers.Images) { Source = Sources.SchemaFlux1KontextImageGen },
            new ChoiceParameter<ImageAspectRatio>(Flux1KontextMembers.AspectRatio) { AllowedValues = ["21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"], Default = ImageAspectRatio.Ratio1To1, Source = Sources.SchemaFlux1KontextImageGen },
            new NumberParameter(Flux1KontextMembers.GuidanceScale) { Minimum = 1, Maximum = 20, Default = 3.5, Source = Sources.SchemaFlux1KontextImageGen },
            new IntegerParameter(Flux1KontextMembers.Quantity) { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaFlux1KontextImageGen },
            new SeedParameter(Flux1KontextMembers.Seed) { Source = Sources.SchemaFlux1KontextImageGen },
            new ChoiceParameter<ImageGenOutputFormat>(ImageGenMembers.OutputFormat) { Source = Sources.SchemaImageGen },
            new TextParameter(ImageGenMembers.ImageMetadata) { Source = Sources.SchemaImageGen },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
