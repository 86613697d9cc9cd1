// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with GPT Image 2, in sizes of your own.</summary>
public abstract partial record OpenAiGpt2ImageGenInput : OpenAiImageGenInput
{
    private protected OpenAiGpt2ImageGenInput(string operation)
        : base("gpt-image-2") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, for some models a multiple of 16. When null the service uses the default of the model.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, for some models a multiple of 16. When null the service uses the default of the model.</value>
    public int? Height { get; init; }

    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quality"/>
    public OpenAiImageQuality? Quality { get; init; }
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
