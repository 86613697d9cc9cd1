// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan 2.5.</summary>
public abstract partial record Wan25FalVideoGenInput : WanFalVideoGenInput
{
    private protected Wan25FalVideoGenInput(string operation)
        : base("v2.5") => OperationOnWire = Operation = operation;

    /// <inheritdoc cref="Wan22FalVideoGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="Wan21FalVideoGenInput.AspectRatio"/>
    public VideoAspectRatio? AspectRatio { get; init; }
    /// <inheritdoc cref="ImageGen.Qwen2FalImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }
}
