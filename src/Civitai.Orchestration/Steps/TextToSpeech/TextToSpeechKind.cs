// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>The <c>textToSpeech</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TextToSpeechKind
{
    internal static StepKind<TextToSpeechInput, TextToSpeechOutput> Instance { get; } = new("textToSpeech")
    {
        Rows = static () => TextToSpeechCatalog.Definitions,
        Template = TextToSpeechStepTemplate.Blank,
        Step = TextToSpeechStep.Blank,
    };
}
