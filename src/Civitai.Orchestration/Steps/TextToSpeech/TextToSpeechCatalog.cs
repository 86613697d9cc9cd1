// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.TextToSpeech;

/// <summary>The inputs of the <c>textToSpeech</c> step.</summary>
internal static class TextToSpeechCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        CustomTextToSpeechInput.Row,
        Qwen3BaseTextToSpeechInput.Row,
        Qwen3CustomVoiceTextToSpeechInput.Row,
        Qwen3VoiceDesignTextToSpeechInput.Row,
        OmniVoiceTextToSpeechInput.Row,
    ];
}
