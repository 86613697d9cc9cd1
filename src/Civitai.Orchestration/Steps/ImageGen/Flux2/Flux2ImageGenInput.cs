// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2. The model chooses quality, control and price.</summary>
public abstract partial record Flux2ImageGenInput : ImageGenInput
{
    private protected Flux2ImageGenInput(string model)
        : base("flux2") => Model = model;

    /// <summary>The model, <c>dev</c>, <c>flex</c>, <c>pro</c>, <c>max</c> or <c>klein</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 512 to 2048, for some models a multiple of 16. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 512 to 2048, for some models a multiple of 16. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>Whether the service rewrites the prompt in more detail.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnablePromptExpansion { get; init; }

    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
