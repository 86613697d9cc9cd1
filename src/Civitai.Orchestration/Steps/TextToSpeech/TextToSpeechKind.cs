// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>The <c>textToSpeech</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TextToSpeechKind
{
    private const string Switch = "Civitai.Orchestration.Steps.textToSpeech";

    private static readonly StepKind<TextToSpeechInput, TextToSpeechOutput> Instance = new("textToSpeech")
    {
        Rows = static () => TextToSpeechCatalog.Definitions,
        Template = TextToSpeechStepTemplate.Blank,
        Step = TextToSpeechStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
