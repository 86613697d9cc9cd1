// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>The <c>audioCaptioning</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class AudioCaptioningKind
{
    internal static StepKind<AudioCaptioningInput, AudioCaptioningOutput> Instance { get; } = new("audioCaptioning")
    {
        Rows = static () => AudioCaptioningCatalog.Definitions,
        Template = AudioCaptioningStepTemplate.Blank,
        Step = AudioCaptioningStep.Blank,
    };
}
