// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with ERNIE Image. The model chooses between the finer <c>ernie</c> and the fast <c>turbo</c>.</summary>
public abstract partial record ComfyErnieImageGenInput : ComfyImageGenInput
{
    private protected ComfyErnieImageGenInput(string model, string operation)
        : base("ernie")
    {
        Model = model;
        Operation = operation;
    }

    /// <summary>The model, <c>ernie</c> or <c>turbo</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="ComfyLensImageGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }
    /// <inheritdoc cref="ZImageImageGenInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="ZImageImageGenInput.Height"/>
    public int? Height { get; init; }
    /// <inheritdoc cref="ComfyLensImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 20 or 8, depending on the model.</value>
    public int? Steps { get; init; }

    /// <summary>The sampler.</summary>
    /// <value>When null the service uses <c>euler</c>.</value>
    public ComfySampler? Sampler { get; init; }

    /// <summary>The noise schedule.</summary>
    /// <value>When null the service uses <c>simple</c>.</value>
    public ComfyScheduler? Scheduler { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
