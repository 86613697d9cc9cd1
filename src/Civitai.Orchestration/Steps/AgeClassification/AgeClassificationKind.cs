// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.AgeClassification;

/// <summary>The <c>ageClassification</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class AgeClassificationKind
{
    private const string Switch = "Civitai.Orchestration.Steps.ageClassification";

    private static readonly StepKind<AgeClassificationInput, AgeClassificationOutput> Instance = new("ageClassification")
    {
        Rows = static () => AgeClassificationCatalog.Definitions,
        Template = AgeClassificationStepTemplate.Blank,
        Step = AgeClassificationStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
