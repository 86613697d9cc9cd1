// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>The <c>videoEnhancement</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoEnhancementKind
{
    internal static StepKind<VideoEnhancementInput, VideoEnhancementOutput> Instance { get; } = new("videoEnhancement")
    {
        Rows = static () => VideoEnhancementCatalog.Definitions,
        Template = VideoEnhancementStepTemplate.Blank,
        Step = VideoEnhancementStep.Blank,
    };
}
