// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Qwen at its maker. The model chooses quality, sizes and price.</summary>
public abstract partial record QwenApiImageGenInput : ImageGenInput
{
    private protected QwenApiImageGenInput(string operation)
        : base("qwen")
    {
        Operation = operation;
        OperationOnWire = operation;
    }

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    /// <remarks>The service takes <c>createImage</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore]
    public string Operation { get; }

    [JsonInclude]
    [JsonPropertyName("operation")]
    [JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 5000 characters, or a reference. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 500 characters, or a reference. When null: none.</value>
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

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 32-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }
}
