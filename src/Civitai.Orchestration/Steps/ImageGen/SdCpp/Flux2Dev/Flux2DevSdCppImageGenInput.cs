// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 dev on the sdcpp engine.</summary>
public abstract partial record Flux2DevSdCppImageGenInput : SdCppImageGenInput
{
    private protected Flux2DevSdCppImageGenInput(string operation)
        : base("flux2Dev") => Operation = operation;

    /// <inheritdoc cref="Qwen20bImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 512 to 2048. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 512 to 2048. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1 to 20. When null the service uses 1.</value>
    public double? CfgScale { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Steps"/>
    public int? Steps { get; init; }

    /// <summary>The sampler. Wire name <c>sampleMethod</c>.</summary>
    /// <value>When null the service decides.</value>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }

    /// <summary>The noise schedule. Wire name <c>schedule</c>.</summary>
    /// <value>When null the service decides.</value>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
