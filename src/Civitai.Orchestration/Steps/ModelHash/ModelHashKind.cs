// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ModelHash;

/// <summary>The <c>modelHash</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelHashKind
{
    private const string Switch = "Civitai.Orchestration.Steps.modelHash";

    private static readonly StepKind<ModelHashInput, ModelHashOutput> Instance = new("modelHash")
    {
        Rows = static () => ModelHashCatalog.Definitions,
        Template = ModelHashStepTemplate.Blank,
        Step = ModelHashStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
