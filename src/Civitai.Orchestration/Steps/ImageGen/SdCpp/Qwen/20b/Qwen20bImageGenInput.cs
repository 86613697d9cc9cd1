// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Qwen-Image, 20 billion parameters, on the sdcpp engine.</summary>
public abstract partial record Qwen20bImageGenInput : SdCppImageGenInput
{
    private protected Qwen20bImageGenInput(string operation)
        : base("qwen")
    {
        Model = "20b";
        Operation = operation;
    }

    /// <summary>The model: <c>20b</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <summary>What is done, <c>createImage</c>, <c>editImage</c> or <c>createVariant</c>.</summary>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 10000 characters, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 10000 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The release of the model.</summary>
    /// <value>When null the service uses <c>latest</c>.</value>
    public QwenImageVersion? Version { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 0 to 2048, narrower for some models, for some models a multiple of 8. When null the service uses the default of the model.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 0 to 2048, narrower for some models, for some models a multiple of 8. When null the service uses the default of the model.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 2.5.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 20.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Sampler"/>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Scheduler"/>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 12. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
