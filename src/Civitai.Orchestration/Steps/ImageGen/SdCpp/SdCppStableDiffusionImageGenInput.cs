// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What SD1 and SDXL have in common on the sdcpp engine.</summary>
public abstract partial record SdCppStableDiffusionImageGenInput : SdCppImageGenInput
{
    private protected SdCppStableDiffusionImageGenInput(string ecosystem)
        : base(ecosystem)
    {
    }

    /// <inheritdoc cref="Qwen20bImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The checkpoint to generate with.</summary>
    /// <value>The AIR of a checkpoint. Required.</value>
    public required Air Model { get; init; }

    /// <summary>The VAE to decode with, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? VaeModel { get; init; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Sampler"/>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }

    /// <summary>The noise schedule. Wire name <c>schedule</c>.</summary>
    /// <value>When null the service uses <c>discrete</c>.</value>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }

    /// <summary>Whether results are reused between steps, for speed at the cost of detail.</summary>
    /// <value>When null the service decides.</value>
    public SdCppUCacheMode? UCache { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    /// <summary>Textual inversions to load; the prompt calls them by their names.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<Air>? Embeddings { get; init; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
