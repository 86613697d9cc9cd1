// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.MediaHash;

/// <summary>The <c>mediaHash</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MediaHashKind
{
    internal static StepKind<MediaHashInput, MediaHashOutput> Instance { get; } = new("mediaHash")
    {
        Rows = static () => MediaHashCatalog.Definitions,
        Template = MediaHashStepTemplate.Blank,
        Step = MediaHashStep.Blank,
    };
}
