// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.AceStepAudio;

/// <summary>The <c>aceStepAudio</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class AceStepAudioKind
{
    private const string Switch = "Civitai.Orchestration.Steps.aceStepAudio";

    private static readonly StepKind<AceStepAudioInput, AceStepAudioOutput> Instance = new("aceStepAudio")
    {
        Rows = static () => AceStepAudioCatalog.Definitions,
        Template = AceStepAudioStepTemplate.Blank,
        Step = AceStepAudioStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
