// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.WdTagging;

/// <summary>The <c>wdTagging</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class WdTaggingKind
{
    private const string Switch = "Civitai.Orchestration.Steps.wdTagging";

    private static readonly StepKind<WdTaggingInput, WDTaggingOutput> Instance = new("wdTagging")
    {
        Rows = static () => WdTaggingCatalog.Definitions,
        Template = WdTaggingStepTemplate.Blank,
        Step = WdTaggingStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
