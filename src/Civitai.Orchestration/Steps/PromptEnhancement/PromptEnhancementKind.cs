// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>The <c>promptEnhancement</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class PromptEnhancementKind
{
    private const string Switch = "Civitai.Orchestration.Steps.promptEnhancement";

    private static readonly StepKind<PromptEnhancementInput, PromptEnhancementOutput> Instance = new("promptEnhancement")
    {
        Rows = static () => PromptEnhancementCatalog.Definitions,
        Template = PromptEnhancementStepTemplate.Blank,
        Step = PromptEnhancementStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
