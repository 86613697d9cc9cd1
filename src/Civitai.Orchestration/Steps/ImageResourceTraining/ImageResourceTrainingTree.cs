// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The discriminators of the <c>imageResourceTraining</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class ImageResourceTrainingTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static ImageResourceTrainingInput? Create(ref Discriminators discriminators) => discriminators.Next("engine"u8) switch
    {
        "kohya" => KohyaImageResourceTrainingInput.Blank(),
        "flux-dev-fast" => FluxDevFastImageResourceTrainingInput.Blank(),
        "musubi" => MusubiImageResourceTrainingInput.Blank(),
        "flux2-dev" => Flux2DevImageResourceTrainingInput.Blank(),
        "flux2-dev-edit" => Flux2DevEditImageResourceTrainingInput.Blank(),
        _ => null,
    };
}
