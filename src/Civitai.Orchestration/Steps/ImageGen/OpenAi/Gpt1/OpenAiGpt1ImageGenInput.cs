// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with GPT Image 1.</summary>
public abstract partial record OpenAiGpt1ImageGenInput : OpenAiImageGenInput
{
    private protected OpenAiGpt1ImageGenInput(string operation)
        : base("gpt-image-1") => Operation = operation;

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The size of the image.</summary>
    /// <value>When null the service uses <c>1024x1024</c>.</value>
    public OpenAiImageSize? Size { get; init; }

    /// <summary>How much work goes into the image. Sets the price.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public OpenAiImageQuality? Quality { get; init; }

    /// <summary>Whether the background is transparent.</summary>
    /// <value>When null the service uses <c>opaque</c>.</value>
    public OpenAiImageBackground? Background { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 10. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
