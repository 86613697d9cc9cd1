// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with GPT Image 1.5.</summary>
public abstract partial record OpenAiGpt15ImageGenInput : OpenAiImageGenInput
{
    private protected OpenAiGpt15ImageGenInput(string operation)
        : base("gpt-image-1.5") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The size of the image.</summary>
    /// <value>When null the service uses <c>1024x1024</c> or <c>auto</c>, depending on the model.</value>
    public OpenAiImageSize? Size { get; init; }

    /// <summary>How much work goes into the image. Sets the price.</summary>
    /// <value>When null the service uses <c>high</c>.</value>
    public OpenAiImageQuality? Quality { get; init; }

    /// <summary>Whether the background is transparent.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public OpenAiImageBackground? Background { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
