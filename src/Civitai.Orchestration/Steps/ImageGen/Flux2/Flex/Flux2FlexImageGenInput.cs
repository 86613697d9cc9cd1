// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 flex, with control over guidance and steps.</summary>
public abstract partial record Flux2FlexImageGenInput : Flux2ImageGenInput
{
    private protected Flux2FlexImageGenInput(string operation)
        : base("flex") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>1.5 to 100. When null the service uses 3.5.</value>
    public double? GuidanceScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 2 to 50. When null the service uses 28.</value>
    public int? NumInferenceSteps { get; init; }
}
