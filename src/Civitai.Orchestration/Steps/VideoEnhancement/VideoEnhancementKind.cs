// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.VideoEnhancement;

/// <summary>The <c>videoEnhancement</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoEnhancementKind
{
    private const string Switch = "Civitai.Orchestration.Steps.videoEnhancement";

    private static readonly StepKind<VideoEnhancementInput, VideoEnhancementOutput> Instance = new("videoEnhancement")
    {
        Rows = static () => VideoEnhancementCatalog.Definitions,
        Template = VideoEnhancementStepTemplate.Blank,
        Step = VideoEnhancementStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
