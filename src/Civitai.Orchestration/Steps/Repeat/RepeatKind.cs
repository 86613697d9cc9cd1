// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Repeat;

/// <summary>The <c>repeat</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class RepeatKind
{
    private const string Switch = "Civitai.Orchestration.Steps.repeat";

    private static readonly StepKind<RepeatInput, RepeatOutput> Instance = new("repeat")
    {
        Rows = static () => RepeatCatalog.Definitions,
        Template = RepeatStepTemplate.Blank,
        Step = RepeatStep.Blank,
        IsRecipeOnly = true,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
