// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with DALL-E 2, an older model.</summary>
public abstract partial record OpenAiDallE2ImageGenInput : OpenAiImageGenInput
{
    private protected OpenAiDallE2ImageGenInput(string operation)
        : base("dall-e-2") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The size of the image.</summary>
    /// <value>Required.</value>
    public required OpenAiImageSize Size { get; init; }

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
