// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.QwenImageBench;

/// <summary>The <c>qwenImageBench</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class QwenImageBenchKind
{
    private const string Switch = "Civitai.Orchestration.Steps.qwenImageBench";

    private static readonly StepKind<QwenImageBenchInput, QwenImageBenchOutput> Instance = new("qwenImageBench")
    {
        Rows = static () => QwenImageBenchCatalog.Definitions,
        Template = QwenImageBenchStepTemplate.Blank,
        Step = QwenImageBenchStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
