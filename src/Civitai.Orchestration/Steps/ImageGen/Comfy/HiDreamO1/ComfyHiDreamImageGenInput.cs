// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with HiDream-O1. The model chooses between the full one and the faster dev.</summary>
public abstract partial record ComfyHiDreamImageGenInput : ComfyImageGenInput
{
    private protected ComfyHiDreamImageGenInput(string model)
        : base("hidream-o1") => Model = model;

    /// <summary>The model, <c>HiDream-O1-Image</c> or <c>HiDream-O1-Image-dev</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Another checkpoint of the ecosystem, by its AIR.</summary>
    /// <value>
    /// An AIR. When null the service uses <c>urn:air:hidream-o1:checkpoint:civitai:2618495@2939946</c> or
    /// <c>urn:air:hidream-o1:checkpoint:civitai:2618495@2939964</c>, depending on the model.
    /// </value>
    public Air? CheckpointModel { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 2048.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 2048.</value>
    public int? Height { get; init; }

    /// <inheritdoc cref="ComfyMageFlowImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 40 or 28, depending on the model.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
