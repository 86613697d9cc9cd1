// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The inputs of the <c>imageResourceTraining</c> step.</summary>
internal static class ImageResourceTrainingCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        KohyaImageResourceTrainingInput.Row,
        FluxDevFastImageResourceTrainingInput.Row,
        MusubiImageResourceTrainingInput.Row,
        Flux2DevImageResourceTrainingInput.Row,
        Flux2DevEditImageResourceTrainingInput.Row,
    ];
}
