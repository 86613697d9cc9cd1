// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan 2.2 5B, which is smaller.</summary>
public abstract partial record Wan225bFalVideoGenInput : WanFalVideoGenInput
{
    private protected Wan225bFalVideoGenInput(string operation)
        : base("v2.2-5b") => OperationOnWire = Operation = operation;

    /// <inheritdoc cref="Wan22FalVideoGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 2 to 50. When null the service uses 20.</value>
    public int? NumInferenceSteps { get; init; }

    /// <inheritdoc cref="Wan22FalVideoGenInput.InterpolatorModel"/>
    public WanInterpolator? InterpolatorModel { get; init; }

    /// <summary>Whether the distilled, faster model is used.</summary>
    /// <value>When null the service uses false.</value>
    public bool? UseDistill { get; init; }

    /// <summary>Whether the FastWan variant is used.</summary>
    /// <value>When null the service uses false.</value>
    public bool? UseFastWan { get; init; }

    /// <inheritdoc cref="ImageGen.Flux2ImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }
    /// <inheritdoc cref="Wan22FalVideoGenInput.EnableSafetyChecker"/>
    public bool? EnableSafetyChecker { get; init; }
}
