// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoMetadata;

/// <summary>The <c>videoMetadata</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoMetadataKind
{
    internal static StepKind<VideoMetadataInput, VideoMetadataOutput> Instance { get; } = new("videoMetadata")
    {
        Rows = static () => VideoMetadataCatalog.Definitions,
        Template = VideoMetadataStepTemplate.Blank,
        Step = VideoMetadataStep.Blank,
    };
}
