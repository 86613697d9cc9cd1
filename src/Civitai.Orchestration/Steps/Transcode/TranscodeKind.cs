// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Transcode;

/// <summary>The <c>transcode</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TranscodeKind
{
    private const string Switch = "Civitai.Orchestration.Steps.transcode";

    private static readonly StepKind<TranscodeInput, TranscodeOutput> Instance = new("transcode")
    {
        Rows = static () => TranscodeCatalog.Definitions,
        Template = TranscodeStepTemplate.Blank,
        Step = TranscodeStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
