// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.TryOnU;

/// <summary>The <c>tryOnU</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TryOnUKind
{
    private const string Switch = "Civitai.Orchestration.Steps.tryOnU";

    private static readonly StepKind<TryOnUInput, TryOnUOutput> Instance = new("tryOnU")
    {
        Rows = static () => TryOnUCatalog.Definitions,
        Template = TryOnUStepTemplate.Blank,
        Step = TryOnUStep.Blank,
        IsRecipeOnly = true,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
