// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan 2.5.</summary>
public abstract partial record Wan25FalVideoGenInput : WanVideoGenInput
{
    private protected Wan25FalVideoGenInput(string operation)
        : base("v2.5")
    {
        ProviderOnWire = Provider = "fal";
        OperationOnWire = Operation = operation;
    }

    /// <inheritdoc cref="ImageGen.Wan22FalImageGenInput.Provider"/>
    [JsonIgnore] public string Provider { get; }

    [JsonInclude, JsonPropertyName("provider"), JsonPropertyOrder(-8)]
    internal string? ProviderOnWire { get; init; }

    /// <inheritdoc cref="Wan22FalVideoGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>The resolution of the video, by its shorter edge.</summary>
    /// <value>When null the service uses <c>1080p</c>.</value>
    public VideoResolution? Resolution { get; init; }

    /// <inheritdoc cref="ImageGen.Qwen2FalImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }
}
