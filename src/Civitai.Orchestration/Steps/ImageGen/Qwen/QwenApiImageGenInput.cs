// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Qwen at its maker. The model chooses quality, sizes and price.</summary>
public abstract partial record QwenApiImageGenInput : ImageGenInput
{
    private protected QwenApiImageGenInput(string operation)
        : base("qwen") => OperationOnWire = Operation = operation;

    /// <inheritdoc cref="Wan27FalImageGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="Krea2CreateFalImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Qwen2FalImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 0 to 2048. When null the service decides.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 0 to 2048. When null the service decides.</value>
    public int? Height { get; init; }

    /// <summary>Whether the service rewrites the prompt before generating. It is by default, which makes it slower.</summary>
    /// <value>When null the service uses true.</value>
    public bool? PromptExtend { get; init; }

    /// <summary>Whether the provider puts a watermark on the image.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Watermark { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 6. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <inheritdoc cref="NanoBanana2ImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
