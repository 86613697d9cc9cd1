// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 klein, the smallest and cheapest of the family, with LoRAs.</summary>
public abstract partial record Flux2KleinImageGenInput : Flux2ImageGenInput
{
    private protected Flux2KleinImageGenInput(string operation)
        : base("klein") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The size and kind of the model.</summary>
    /// <value>When null the service uses <c>4b</c>.</value>
    public Flux2KleinModelVersion? ModelVersion { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1 to 20. When null the service uses 5.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 4 to 50. When null the service uses 20.</value>
    public int? Steps { get; init; }

    /// <summary>The sampler. Wire name <c>sampleMethod</c>.</summary>
    /// <value>When null the service uses <c>euler</c>.</value>
    [JsonPropertyName("sampleMethod")]
    public SdCppSampleMethod? Sampler { get; init; }

    /// <summary>The noise schedule. Wire name <c>schedule</c>.</summary>
    /// <value>When null the service uses <c>simple</c>.</value>
    [JsonPropertyName("schedule")]
    public SdCppSchedule? Scheduler { get; init; }

    /// <summary>LoRAs with their strengths.</summary>
    /// <value>Identifiers with strengths; strengths of 0 to 2 are usual. When null: none.</value>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
}
