// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Anima on the sdcpp engine, made for illustration.</summary>
public abstract partial record AnimaImageGenInput : SdCppImageGenInput
{
    private protected AnimaImageGenInput(string operation)
        : base("anima") => Operation = operation;

    /// <summary>What is done, <c>createImage</c> or <c>createVariant</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="ZImageImageGenInput.DiffuserModel"/>
    public Air? DiffuserModel { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048, for some models a multiple of 16. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048, for some models a multiple of 16. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 4.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 30.</value>
    public int? Steps { get; init; }

    /// <summary>The sampler. Wire name <c>sampleMethod</c>.</summary>
    /// <value>When null the service uses the default of the model.</value>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }

    /// <summary>The noise schedule. Wire name <c>schedule</c>.</summary>
    /// <value>When null the service uses the default of the model.</value>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
