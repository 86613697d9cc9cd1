// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan 2.2 at fal.</summary>
public abstract partial record Wan22FalVideoGenInput : Wan22VideoGenInput
{
    private protected Wan22FalVideoGenInput(string operation)
        : base("fal") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>text-to-video</c> or <c>image-to-video</c>.</summary>
    /// <remarks>The service takes <c>text-to-video</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>The resolution of the video, by its shorter edge.</summary>
    /// <value>When null the service uses <c>720p</c>.</value>
    public VideoResolution? Resolution { get; init; }

    /// <summary>Shift of the noise schedule.</summary>
    /// <value>1 to 10. When null the service uses 5.</value>
    public double? Shift { get; init; }

    /// <summary>What makes the frames between those that the model made.</summary>
    /// <value>When null the service uses <c>film</c>.</value>
    public WanInterpolator? InterpolatorModel { get; init; }

    /// <summary>Whether speed goes before detail.</summary>
    /// <value>When null the service uses false.</value>
    public bool? UseTurbo { get; init; }

    /// <inheritdoc cref="ImageGen.Flux2ImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }

    /// <summary>Whether the provider checks the video.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableSafetyChecker { get; init; }
}
