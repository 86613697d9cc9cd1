// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Gemini 2.5 Flash.</summary>
public abstract partial record Gemini25FlashImageGenInput : GeminiImageGenInput
{
    private protected Gemini25FlashImageGenInput(string operation)
        : base("2.5-flash") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
