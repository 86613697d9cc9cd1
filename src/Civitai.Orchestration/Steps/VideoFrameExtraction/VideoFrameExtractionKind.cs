// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.VideoFrameExtraction;

/// <summary>The <c>videoFrameExtraction</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoFrameExtractionKind
{
    private const string Switch = "Civitai.Orchestration.Steps.videoFrameExtraction";

    private static readonly StepKind<VideoFrameExtractionInput, VideoFrameExtractionOutput> Instance = new("videoFrameExtraction")
    {
        Rows = static () => VideoFrameExtractionCatalog.Definitions,
        Template = VideoFrameExtractionStepTemplate.Blank,
        Step = VideoFrameExtractionStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
