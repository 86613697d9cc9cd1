// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoUpscaler;

/// <summary>The <c>videoUpscaler</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoUpscalerKind
{
    internal static StepKind<VideoUpscalerInput, VideoUpscalerOutput> Instance { get; } = new("videoUpscaler")
    {
        Rows = static () => VideoUpscalerCatalog.Definitions,
        Template = VideoUpscalerStepTemplate.Blank,
        Step = VideoUpscalerStep.Blank,
    };
}
