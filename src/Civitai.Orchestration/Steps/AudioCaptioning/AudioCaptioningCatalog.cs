// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>The inputs of the <c>audioCaptioning</c> step.</summary>
internal static class AudioCaptioningCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        AudioCaptioningInput.Row,
    ];
}
