// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>Training a FLUX.1 dev LoRA quickly, with settings of the service's own.</summary>
public sealed partial record FluxDevFastImageResourceTrainingInput() : ImageResourceTrainingInput("flux-dev-fast")
{
    internal static InputDefinition Row { get; } = new InputDefinition<FluxDevFastImageResourceTrainingInput>(
        "imageResourceTraining", [new("engine", "flux-dev-fast")])
    {
        Title = "Fast Flux 1 dev LoRA training",
        OwnParameters = ImageResourceTrainingRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaFluxDevFastImageResourceTraining,
    };

    internal override InputDefinition GetDefinition() => Row;
}
