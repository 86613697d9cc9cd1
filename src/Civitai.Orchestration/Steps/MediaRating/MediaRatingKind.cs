// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.MediaRating;

/// <summary>The <c>mediaRating</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MediaRatingKind
{
    private const string Switch = "Civitai.Orchestration.Steps.mediaRating";

    private static readonly StepKind<MediaRatingInput, MediaRatingOutput> Instance = new("mediaRating")
    {
        Rows = static () => MediaRatingCatalog.Definitions,
        Template = MediaRatingStepTemplate.Blank,
        Step = MediaRatingStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
