// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.VideoMetadata;

/// <summary>The <c>videoMetadata</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoMetadataKind
{
    private const string Switch = "Civitai.Orchestration.Steps.videoMetadata";

    private static readonly StepKind<VideoMetadataInput, VideoMetadataOutput> Instance = new("videoMetadata")
    {
        Rows = static () => VideoMetadataCatalog.Definitions,
        Template = VideoMetadataStepTemplate.Blank,
        Step = VideoMetadataStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
