// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Transcription;

/// <summary>The inputs of the <c>transcription</c> step.</summary>
internal static class TranscriptionCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        TranscriptionInput.Row,
    ];
}
