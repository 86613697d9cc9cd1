// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoGen;

/// <summary>The <c>videoGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoGenKind
{
    internal static StepKind<VideoGenInput, VideoGenOutput> Instance { get; } = new("videoGen")
    {
        Rows = static () => VideoGenCatalog.Definitions,
        Template = VideoGenStepTemplate.Blank,
        Step = VideoGenStep.Blank,
    };
}
