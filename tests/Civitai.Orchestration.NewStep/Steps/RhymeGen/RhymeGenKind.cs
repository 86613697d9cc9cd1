// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.RhymeGen;

/// <summary>The <c>rhymeGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class RhymeGenKind
{
    private const string Switch = "Civitai.Orchestration.Steps.rhymeGen";

    private static readonly StepKind<RhymeGenInput, RhymeGenOutput> Instance = new("rhymeGen")
    {
        Rows = static () => RhymeGenCatalog.Definitions,
        Template = RhymeGenStepTemplate.Blank,
        Step = RhymeGenStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
