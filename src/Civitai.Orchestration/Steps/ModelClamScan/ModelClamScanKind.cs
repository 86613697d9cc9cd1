// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ModelClamScan;

/// <summary>The <c>modelClamScan</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelClamScanKind
{
    private const string Switch = "Civitai.Orchestration.Steps.modelClamScan";

    private static readonly StepKind<ModelClamScanInput, ModelClamScanOutput> Instance = new("modelClamScan")
    {
        Rows = static () => ModelClamScanCatalog.Definitions,
        Template = ModelClamScanStepTemplate.Blank,
        Step = ModelClamScanStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
