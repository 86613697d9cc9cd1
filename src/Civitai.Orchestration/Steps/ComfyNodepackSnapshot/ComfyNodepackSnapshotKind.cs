// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>The <c>comfyNodepackSnapshot</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ComfyNodepackSnapshotKind
{
    private const string Switch = "Civitai.Orchestration.Steps.comfyNodepackSnapshot";

    private static readonly StepKind<ComfyNodepackSnapshotInput, ComfyNodepackSnapshotOutput> Instance = new("comfyNodepackSnapshot")
    {
        Rows = static () => ComfyNodepackSnapshotCatalog.Definitions,
        Template = ComfyNodepackSnapshotStepTemplate.Blank,
        Step = ComfyNodepackSnapshotStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
