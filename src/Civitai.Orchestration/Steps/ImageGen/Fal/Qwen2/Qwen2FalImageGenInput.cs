// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
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

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text, or a reference. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 500 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>The shape and size of the image.</summary>
    /// <value>When null the service uses <c>square_hd</c>.</value>
    public FalImageSize? ImageSize { get; init; }

    /// <summary>Whether the service rewrites the prompt in more detail.</summary>
    /// <value>When null the service uses true.</value>
    public bool? EnablePromptExpansion { get; init; }

    /// <summary>Whether the provider checks the images.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableSafetyChecker { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 10. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 32-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }
}
