// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Gemini 2.5 Flash.</summary>
public abstract partial record Gemini25FlashImageGenInput : GeminiImageGenInput
{
    private protected Gemini25FlashImageGenInput(string operation)
        : base("2.5-flash") => Operation = operation;

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
