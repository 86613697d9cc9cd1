// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 dev, with control over guidance and steps, and with LoRAs.</summary>
public abstract partial record Flux2DevImageGenInput : Flux2ImageGenInput
{
    private protected Flux2DevImageGenInput(string operation)
        : base("dev") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 20. When null the service uses 2.5.</value>
    public double? GuidanceScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 4 to 50. When null the service uses 28.</value>
    public int? NumInferenceSteps { get; init; }

    /// <summary>LoRAs with their strengths.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<ImageGenLora>? Loras { get; init; }
}
