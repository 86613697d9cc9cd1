// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoFrameExtraction;

/// <summary>The <c>videoFrameExtraction</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoFrameExtractionKind
{
    internal static StepKind<VideoFrameExtractionInput, VideoFrameExtractionOutput> Instance { get; } = new("videoFrameExtraction")
    {
        Rows = static () => VideoFrameExtractionCatalog.Definitions,
        Template = VideoFrameExtractionStepTemplate.Blank,
        Step = VideoFrameExtractionStep.Blank,
    };
}
