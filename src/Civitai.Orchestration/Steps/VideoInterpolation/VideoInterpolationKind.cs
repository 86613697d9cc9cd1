// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.VideoInterpolation;

/// <summary>The <c>videoInterpolation</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoInterpolationKind
{
    private const string Switch = "Civitai.Orchestration.Steps.videoInterpolation";

    private static readonly StepKind<VideoInterpolationInput, VideoInterpolationOutput> Instance = new("videoInterpolation")
    {
        Rows = static () => VideoInterpolationCatalog.Definitions,
        Template = VideoInterpolationStepTemplate.Blank,
        Step = VideoInterpolationStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
