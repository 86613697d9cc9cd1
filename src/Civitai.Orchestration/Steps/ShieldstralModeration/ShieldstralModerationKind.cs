// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>The <c>shieldstralModeration</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ShieldstralModerationKind
{
    private const string Switch = "Civitai.Orchestration.Steps.shieldstralModeration";

    private static readonly StepKind<ShieldstralModerationInput, ShieldstralModerationOutput> Instance = new("shieldstralModeration")
    {
        Rows = static () => ShieldstralModerationCatalog.Definitions,
        Template = ShieldstralModerationStepTemplate.Blank,
        Step = ShieldstralModerationStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
