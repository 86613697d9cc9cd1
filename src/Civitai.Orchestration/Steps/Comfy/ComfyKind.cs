// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Comfy;

/// <summary>The <c>comfy</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ComfyKind
{
    private const string Switch = "Civitai.Orchestration.Steps.comfy";

    private static readonly StepKind<ComfyInput, ComfyOutput> Instance = new("comfy")
    {
        Rows = static () => ComfyCatalog.Definitions,
        Template = ComfyStepTemplate.Blank,
        Step = ComfyStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
