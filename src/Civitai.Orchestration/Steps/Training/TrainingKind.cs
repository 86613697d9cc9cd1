// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Training;

/// <summary>The <c>training</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TrainingKind
{
    private const string Switch = "Civitai.Orchestration.Steps.training";

    private static readonly StepKind<TrainingInput, TrainingOutput> Instance = new("training")
    {
        Rows = static () => TrainingCatalog.Definitions,
        Template = TrainingStepTemplate.Blank,
        Step = TrainingStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
