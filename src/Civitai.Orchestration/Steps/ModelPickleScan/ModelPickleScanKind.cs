// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>The <c>modelPickleScan</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelPickleScanKind
{
    private const string Switch = "Civitai.Orchestration.Steps.modelPickleScan";

    private static readonly StepKind<ModelPickleScanInput, ModelPickleScanOutput> Instance = new("modelPickleScan")
    {
        Rows = static () => ModelPickleScanCatalog.Definitions,
        Template = ModelPickleScanStepTemplate.Blank,
        Step = ModelPickleScanStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
