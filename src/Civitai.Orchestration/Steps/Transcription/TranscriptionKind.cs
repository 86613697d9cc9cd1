// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Transcription;

/// <summary>The <c>transcription</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TranscriptionKind
{
    private const string Switch = "Civitai.Orchestration.Steps.transcription";

    private static readonly StepKind<TranscriptionInput, TranscriptionOutput> Instance = new("transcription")
    {
        Rows = static () => TranscriptionCatalog.Definitions,
        Template = TranscriptionStepTemplate.Blank,
        Step = TranscriptionStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
