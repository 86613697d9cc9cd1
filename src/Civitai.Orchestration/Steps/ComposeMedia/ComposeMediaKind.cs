// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>The <c>composeMedia</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ComposeMediaKind
{
    private const string Switch = "Civitai.Orchestration.Steps.composeMedia";

    private static readonly StepKind<ComposeMediaInput, ComposeMediaOutput> Instance = new("composeMedia")
    {
        Rows = static () => ComposeMediaCatalog.Definitions,
        Template = ComposeMediaStepTemplate.Blank,
        Step = ComposeMediaStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
