// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>The discriminators of the <c>textToSpeech</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class TextToSpeechTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static TextToSpeechInput? Create(ref Discriminators discriminators) => discriminators.Next("engine"u8, "custom") switch
    {
        "custom" => CustomTextToSpeechInput.Blank(),
        "vllm-omni" => discriminators.Next("ecosystem"u8) switch
        {
            "qwen3" => discriminators.Next("operation"u8) switch
            {
                "base" => Qwen3BaseTextToSpeechInput.Blank(),
                "customVoice" => Qwen3CustomVoiceTextToSpeechInput.Blank(),
                "voiceDesign" => Qwen3VoiceDesignTextToSpeechInput.Blank(),
                _ => null,
            },
            "omnivoice" => OmniVoiceTextToSpeechInput.Blank(),
            _ => null,
        },
        _ => null,
    };
}
