// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Echo;

/// <summary>The <c>echo</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class EchoKind
{
    private const string Switch = "Civitai.Orchestration.Steps.echo";

    private static readonly StepKind<EchoInput, EchoOutput> Instance = new("echo")
    {
        Rows = static () => EchoCatalog.Definitions,
        Template = EchoStepTemplate.Blank,
        Step = EchoStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
