// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with DALL-E 2, an older model.</summary>
public abstract partial record OpenAiDallE2ImageGenInput : OpenAiImageGenInput
{
    private protected OpenAiDallE2ImageGenInput(string operation)
        : base("dall-e-2") => Operation = operation;

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The size of the image.</summary>
    /// <value>Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required OpenAiImageSize Size { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 10. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
