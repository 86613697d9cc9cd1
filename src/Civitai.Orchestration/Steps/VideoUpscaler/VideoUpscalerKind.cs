// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.VideoUpscaler;

/// <summary>The <c>videoUpscaler</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class VideoUpscalerKind
{
    private const string Switch = "Civitai.Orchestration.Steps.videoUpscaler";

    private static readonly StepKind<VideoUpscalerInput, VideoUpscalerOutput> Instance = new("videoUpscaler")
    {
        Rows = static () => VideoUpscalerCatalog.Definitions,
        Template = VideoUpscalerStepTemplate.Blank,
        Step = VideoUpscalerStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
