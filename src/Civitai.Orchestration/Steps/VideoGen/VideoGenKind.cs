// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The <c>videoGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoGenKind
{
    private const string Switch = "Civitai.Orchestration.Steps.videoGen";

    private static readonly StepKind<VideoGenInput, VideoGenOutput> Instance = new("videoGen")
    {
        Rows = static () => VideoGenCatalog.Definitions,
        Template = VideoGenStepTemplate.Blank,
        Step = VideoGenStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
