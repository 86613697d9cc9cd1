// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>The <c>aceStepAudio</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class AceStepAudioKind
{
    internal static StepKind<AceStepAudioInput, AceStepAudioOutput> Instance { get; } = new("aceStepAudio")
    {
        Rows = static () => AceStepAudioCatalog.Definitions,
        Template = AceStepAudioStepTemplate.Blank,
        Step = AceStepAudioStep.Blank,
    };
}
