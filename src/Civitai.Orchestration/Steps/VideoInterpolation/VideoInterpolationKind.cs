// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoInterpolation;

/// <summary>The <c>videoInterpolation</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoInterpolationKind
{
    internal static StepKind<VideoInterpolationInput, VideoInterpolationOutput> Instance { get; } = new("videoInterpolation")
    {
        Rows = static () => VideoInterpolationCatalog.Definitions,
        Template = VideoInterpolationStepTemplate.Blank,
        Step = VideoInterpolationStep.Blank,
    };
}
