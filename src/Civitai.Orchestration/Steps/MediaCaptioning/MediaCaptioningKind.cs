// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>The <c>mediaCaptioning</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MediaCaptioningKind
{
    internal static StepKind<MediaCaptioningInput, MediaCaptioningOutput> Instance { get; } = new("mediaCaptioning")
    {
        Rows = static () => MediaCaptioningCatalog.Definitions,
        Template = MediaCaptioningStepTemplate.Blank,
        Step = MediaCaptioningStep.Blank,
    };
}
