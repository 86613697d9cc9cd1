// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.BatchOcrSafety;

/// <summary>The <c>batchOCRSafetyClassification</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class BatchOcrSafetyKind
{
    private const string Switch = "Civitai.Orchestration.Steps.batchOCRSafetyClassification";

    private static readonly StepKind<BatchOcrSafetyInput, BatchOcrSafetyOutput> Instance = new("batchOCRSafetyClassification")
    {
        Rows = static () => BatchOcrSafetyCatalog.Definitions,
        Template = BatchOcrSafetyStepTemplate.Blank,
        Step = BatchOcrSafetyStep.Blank,
        IsRecipeOnly = true,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
