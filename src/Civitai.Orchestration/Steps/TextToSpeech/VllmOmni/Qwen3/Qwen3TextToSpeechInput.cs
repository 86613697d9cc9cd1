// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Speech by Qwen 3.</summary>
public abstract partial record Qwen3TextToSpeechInput : VllmOmniTextToSpeechInput
{
    private protected Qwen3TextToSpeechInput(string operation)
        : base("qwen3") => Operation = operation;

    /// <summary>Where the voice comes from, <c>base</c>, <c>customVoice</c> or <c>voiceDesign</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="CustomTextToSpeechInput.MaxNewTokens"/>
    public int? MaxNewTokens { get; init; }
}
