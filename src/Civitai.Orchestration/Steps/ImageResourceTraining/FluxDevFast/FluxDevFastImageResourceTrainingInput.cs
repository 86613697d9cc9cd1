// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Training a FLUX.1 dev LoRA quickly, with settings of the service's own.</summary>
public sealed partial record FluxDevFastImageResourceTrainingInput : ImageResourceTrainingInput
{
    /// <summary>Creates an input with nothing set.</summary>
    public FluxDevFastImageResourceTrainingInput()
        : base("flux-dev-fast")
    {
    }

    internal static InputDefinition Row { get; } = new InputDefinition<FluxDevFastImageResourceTrainingInput>(
        "imageResourceTraining", [new("engine", "flux-dev-fast")])
    {
        Title = "Fast Flux 1 dev LoRA training",
        Price = UnknownPrice.Instance,
        Source = Sources.SchemaFluxDevFastImageResourceTraining,
        OwnParameters =
        [
            new AirParameter(ImageResourceTrainingMembers.Model) { IsRequired = true, Types = ["checkpoint", "diffusion-model", "diffusionmodel", "unet", "vae", "repository"], Source = Sources.SchemaImageResourceTraining },
            new TrainingDataSourceParameter(ImageResourceTrainingMembers.TrainingData) { IsRequired = true, Source = Sources.SchemaImageResourceTraining },
            new IntegerParameter(ImageResourceTrainingMembers.TrainingDataImagesCount) { IsRequired = true, RequiredUnless = ImageResourceTrainingRules.ListsImages, Minimum = 1, Source = Sources.SchemaImageResourceTraining },
            new TextParameter(ImageResourceTrainingMembers.LoraName) { Default = "my-lora", Source = Sources.SchemaImageResourceTraining },
            new TextListParameter(ImageResourceTrainingMembers.SamplePrompts) { Source = Sources.SchemaImageResourceTraining },
            new TextOrReferenceParameter(ImageResourceTrainingMembers.NegativePrompt) { Source = Sources.SchemaImageResourceTraining },
        ],
    };

    internal override InputDefinition GetDefinition() => Row;
}
