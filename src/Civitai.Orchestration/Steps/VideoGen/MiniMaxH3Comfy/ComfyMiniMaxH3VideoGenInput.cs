// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with MiniMax H3 on the service's own machines.</summary>
public abstract partial record ComfyMiniMaxH3VideoGenInput : VideoGenInput
{
    private protected ComfyMiniMaxH3VideoGenInput(string operation)
        : base("minimax-h3-comfy") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>imageToVideo</c> or <c>referenceToVideo</c>.</summary>
    /// <remarks>The service takes <c>imageToVideo</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="ComfyLtx23VideoGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }

    /// <summary>Length of the video, in seconds.</summary>
    /// <value>Whole number, 4 to 15. When null the service uses 5.</value>
    public int? Duration { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 32 to 1344. When null the service uses 864.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 32 to 1344. When null the service uses 480.</value>
    public int? Height { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 1 to 60. When null the service uses 20.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="ImageGen.Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    /// <summary>Whether steps that change little are skipped, for speed.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Fast { get; init; }

    /// <inheritdoc cref="ViduQ3VideoGenInput.Turbo"/>
    public bool? Turbo { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
