// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>The <c>xGuardModeration</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class XGuardModerationKind
{
    private const string Switch = "Civitai.Orchestration.Steps.xGuardModeration";

    private static readonly StepKind<XGuardModerationInput, XGuardModerationOutput> Instance = new("xGuardModeration")
    {
        Rows = static () => XGuardModerationCatalog.Definitions,
        Template = XGuardModerationStepTemplate.Blank,
        Step = XGuardModerationStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
