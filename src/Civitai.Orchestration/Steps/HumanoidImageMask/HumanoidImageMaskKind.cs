// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.HumanoidImageMask;

/// <summary>The <c>humanoidImageMask</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class HumanoidImageMaskKind
{
    private const string Switch = "Civitai.Orchestration.Steps.humanoidImageMask";

    private static readonly StepKind<HumanoidImageMaskInput, HumanoidImageMaskOutput> Instance = new("humanoidImageMask")
    {
        Rows = static () => HumanoidImageMaskCatalog.Definitions,
        Template = HumanoidImageMaskStepTemplate.Blank,
        Step = HumanoidImageMaskStep.Blank,
        IsRecipeOnly = true,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
