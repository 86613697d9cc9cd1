// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.MiniMaxMusic3;

/// <summary>The <c>miniMaxMusic3</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MiniMaxMusic3Kind
{
    private const string Switch = "Civitai.Orchestration.Steps.miniMaxMusic3";

    private static readonly StepKind<MiniMaxMusic3Input, MiniMaxMusic3Output> Instance = new("miniMaxMusic3")
    {
        Rows = static () => MiniMaxMusic3Catalog.Definitions,
        Template = MiniMaxMusic3StepTemplate.Blank,
        Step = MiniMaxMusic3Step.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
