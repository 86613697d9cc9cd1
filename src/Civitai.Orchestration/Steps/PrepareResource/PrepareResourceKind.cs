// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.PrepareResource;

/// <summary>The <c>prepareResource</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class PrepareResourceKind
{
    private const string Switch = "Civitai.Orchestration.Steps.prepareResource";

    private static readonly StepKind<PrepareResourceInput, PrepareResourceOutput> Instance = new("prepareResource")
    {
        Rows = static () => PrepareResourceCatalog.Definitions,
        Template = PrepareResourceStepTemplate.Blank,
        Step = PrepareResourceStep.Blank,
        IsRecipeOnly = true,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
