// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with GPT Image 2, in sizes of your own.</summary>
public abstract partial record OpenAiGpt2ImageGenInput : OpenAiImageGenInput
{
    private protected OpenAiGpt2ImageGenInput(string operation)
        : base("gpt-image-2") => Operation = operation;

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, for some models a multiple of 16. When null the service uses the default of the model.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, for some models a multiple of 16. When null the service uses the default of the model.</value>
    public int? Height { get; init; }

    /// <summary>How much work goes into the image. Sets the price.</summary>
    /// <value>When null the service uses <c>high</c>.</value>
    public OpenAiImageQuality? Quality { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
