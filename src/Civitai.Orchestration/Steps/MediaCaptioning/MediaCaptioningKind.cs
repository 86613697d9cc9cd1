// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>The <c>mediaCaptioning</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MediaCaptioningKind
{
    private const string Switch = "Civitai.Orchestration.Steps.mediaCaptioning";

    private static readonly StepKind<MediaCaptioningInput, MediaCaptioningOutput> Instance = new("mediaCaptioning")
    {
        Rows = static () => MediaCaptioningCatalog.Definitions,
        Template = MediaCaptioningStepTemplate.Blank,
        Step = MediaCaptioningStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
