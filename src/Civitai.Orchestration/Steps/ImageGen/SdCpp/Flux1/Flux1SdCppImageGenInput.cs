// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with a FLUX.1 model on the sdcpp engine.</summary>
public abstract partial record Flux1SdCppImageGenInput : SdCppImageGenInput
{
    private protected Flux1SdCppImageGenInput(string operation)
        : base("flux1") => Operation = operation;

    /// <inheritdoc cref="Qwen20bImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The diffusion model to generate with.</summary>
    /// <value>An AIR. Required.</value>
    public required Air DiffuserModel { get; init; }

    /// <inheritdoc cref="SdCppStableDiffusionImageGenInput.VaeModel"/>
    public Air? VaeModel { get; init; }

    /// <summary>The CLIP-L text encoder, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? ClipLModel { get; init; }

    /// <summary>The T5-XXL text encoder, by its AIR. Wire name <c>t5XXLModel</c>.</summary>
    /// <value>An AIR. When null the service decides.</value>
    [JsonPropertyName("t5XXLModel")]
    public Air? T5XxlModel { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 832 to 1216, a multiple of 16. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 832 to 1216, a multiple of 16. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1 to 20. When null the service uses 3.5.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 4 to 50. When null the service uses 28.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Sampler"/>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Scheduler"/>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
