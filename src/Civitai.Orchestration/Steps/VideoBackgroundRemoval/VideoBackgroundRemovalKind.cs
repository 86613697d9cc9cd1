// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>The <c>videoBackgroundRemoval</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoBackgroundRemovalKind
{
    internal static StepKind<VideoBackgroundRemovalInput, VideoBackgroundRemovalOutput> Instance { get; } = new("videoBackgroundRemoval")
    {
        Rows = static () => VideoBackgroundRemovalCatalog.Definitions,
        Template = VideoBackgroundRemovalStepTemplate.Blank,
        Step = VideoBackgroundRemovalStep.Blank,
    };
}
