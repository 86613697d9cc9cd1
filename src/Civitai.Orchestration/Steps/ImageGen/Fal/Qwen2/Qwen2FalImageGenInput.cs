// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Qwen 2 at fal. The pro operations are finer and dearer.</summary>
public abstract partial record Qwen2FalImageGenInput : FalImageGenInput
{
    private protected Qwen2FalImageGenInput(string operation)
        : base("qwen2") => Operation = operation;

    /// <summary>What is done, <c>createImage</c>, <c>proCreateImage</c>, <c>editImage</c> or <c>proEditImage</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="WanImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 500 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <inheritdoc cref="WanImageGenInput.ImageSize"/>
    public FalImageSize? ImageSize { get; init; }

    /// <summary>Whether the service rewrites the prompt in more detail.</summary>
    /// <value>When null the service uses true.</value>
    public bool? EnablePromptExpansion { get; init; }

    /// <inheritdoc cref="WanImageGenInput.EnableSafetyChecker"/>
    public bool? EnableSafetyChecker { get; init; }
    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="NanoBanana2ImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
