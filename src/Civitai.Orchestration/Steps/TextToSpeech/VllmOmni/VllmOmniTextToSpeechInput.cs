// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

/// <summary>Speech by vLLM-Omni.</summary>
public abstract partial record VllmOmniTextToSpeechInput : TextToSpeechInput
{
    private protected VllmOmniTextToSpeechInput(string ecosystem)
        : base("vllm-omni") => Ecosystem = ecosystem;

    /// <summary>The model family, <c>qwen3</c> or <c>omnivoice</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Ecosystem { get; }
}
