// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.Transcription;

/// <summary>The <c>transcription</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TranscriptionKind
{
    internal static StepKind<TranscriptionInput, TranscriptionOutput> Instance { get; } = new("transcription")
    {
        Rows = static () => TranscriptionCatalog.Definitions,
        Template = TranscriptionStepTemplate.Blank,
        Step = TranscriptionStep.Blank,
    };
}
