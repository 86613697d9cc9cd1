// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with MAI Image at fal.</summary>
public abstract partial record MaiImageFalImageGenInput : FalImageGenInput
{
    private protected MaiImageFalImageGenInput(string operation)
        : base("maiImage") => Operation = operation;

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 5000 characters, or a reference. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The shape of the image, width to height.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
