// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.VideoBackgroundRemoval;

/// <summary>The <c>videoBackgroundRemoval</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoBackgroundRemovalKind
{
    private const string Switch = "Civitai.Orchestration.Steps.videoBackgroundRemoval";

    private static readonly StepKind<VideoBackgroundRemovalInput, VideoBackgroundRemovalOutput> Instance = new("videoBackgroundRemoval")
    {
        Rows = static () => VideoBackgroundRemovalCatalog.Definitions,
        Template = VideoBackgroundRemovalStepTemplate.Blank,
        Step = VideoBackgroundRemovalStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
