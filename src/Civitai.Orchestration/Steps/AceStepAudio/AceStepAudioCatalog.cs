// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.AceStepAudio;

/// <summary>The inputs of the <c>aceStepAudio</c> step.</summary>
internal static class AceStepAudioCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        AceStepAudioInput.Row,
    ];
}
