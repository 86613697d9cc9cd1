// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with Wan 2.6.</summary>
public abstract partial record Wan26FalVideoGenInput : WanFalVideoGenInput
{
    private protected Wan26FalVideoGenInput(string operation)
        : base("v2.6") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>text-to-video</c>, <c>image-to-video</c> or <c>reference-to-video</c>.</summary>
    /// <remarks>The service takes <c>text-to-video</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Background music: 3 to 30 seconds, up to 15 MB.</summary>
    /// <value>When null: none.</value>
    public MediaSource? AudioUrl { get; init; }

    /// <summary>Whether the video may have several shots.</summary>
    /// <value>When null the service uses false.</value>
    public bool? MultiShots { get; init; }

    /// <inheritdoc cref="ImageGen.Qwen2FalImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }
    /// <inheritdoc cref="Wan22FalVideoGenInput.EnableSafetyChecker"/>
    public bool? EnableSafetyChecker { get; init; }
}
