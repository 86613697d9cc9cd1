// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 klein on the sdcpp engine.</summary>
public abstract partial record Flux2KleinSdCppImageGenInput : SdCppImageGenInput
{
    private protected Flux2KleinSdCppImageGenInput(string operation)
        : base("flux2Klein") => Operation = operation;

    /// <inheritdoc cref="Qwen20bImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.ModelVersion"/>
    public Flux2KleinModelVersion? ModelVersion { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 512 to 2048, a multiple of 16. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 512 to 2048, a multiple of 16. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="Flux2DevSdCppImageGenInput.Sampler"/>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }
    /// <inheritdoc cref="Flux2DevSdCppImageGenInput.Scheduler"/>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
