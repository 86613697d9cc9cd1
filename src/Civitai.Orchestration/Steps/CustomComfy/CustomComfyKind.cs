// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.CustomComfy;

/// <summary>The <c>customComfy</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class CustomComfyKind
{
    private const string Switch = "Civitai.Orchestration.Steps.customComfy";

    private static readonly StepKind<CustomComfyInput, CustomComfyOutput> Instance = new("customComfy")
    {
        Rows = static () => CustomComfyCatalog.Definitions,
        Template = CustomComfyStepTemplate.Blank,
        Step = CustomComfyStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
