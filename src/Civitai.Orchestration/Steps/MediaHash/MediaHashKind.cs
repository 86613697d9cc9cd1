// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.MediaHash;

/// <summary>The <c>mediaHash</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MediaHashKind
{
    private const string Switch = "Civitai.Orchestration.Steps.mediaHash";

    private static readonly StepKind<MediaHashInput, MediaHashOutput> Instance = new("mediaHash")
    {
        Rows = static () => MediaHashCatalog.Definitions,
        Template = MediaHashStepTemplate.Blank,
        Step = MediaHashStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
