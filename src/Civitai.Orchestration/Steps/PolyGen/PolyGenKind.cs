// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.PolyGen;

/// <summary>The <c>polyGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class PolyGenKind
{
    private const string Switch = "Civitai.Orchestration.Steps.polyGen";

    private static readonly StepKind<PolyGenInput, PolyGenOutput> Instance = new("polyGen")
    {
        Rows = static () => PolyGenCatalog.Definitions,
        Template = PolyGenStepTemplate.Blank,
        Step = PolyGenStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
