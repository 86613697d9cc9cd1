// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>The <c>audioCaptioning</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class AudioCaptioningKind
{
    private const string Switch = "Civitai.Orchestration.Steps.audioCaptioning";

    private static readonly StepKind<AudioCaptioningInput, AudioCaptioningOutput> Instance = new("audioCaptioning")
    {
        Rows = static () => AudioCaptioningCatalog.Definitions,
        Template = AudioCaptioningStepTemplate.Blank,
        Step = AudioCaptioningStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
