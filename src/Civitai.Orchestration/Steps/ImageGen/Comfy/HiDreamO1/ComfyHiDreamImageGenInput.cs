// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with HiDream-O1. The model chooses between the full one and the faster dev.</summary>
public abstract partial record ComfyHiDreamImageGenInput : ComfyImageGenInput
{
    private protected ComfyHiDreamImageGenInput(string model)
        : base("hidream-o1") => Model = model;

    /// <summary>The model, <c>HiDream-O1-Image</c> or <c>HiDream-O1-Image-dev</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <summary>What to show, in natural language.</summary>
    /// <value>Text of at most 10000 characters, or a reference. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>What to keep out of the image.</summary>
    /// <value>Text of at most 10000 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Another checkpoint of the ecosystem, by its AIR.</summary>
    /// <value>
    /// An AIR. When null the service uses <c>urn:air:hidream-o1:checkpoint:civitai:2618495@2939946</c> or
    /// <c>urn:air:hidream-o1:checkpoint:civitai:2618495@2939964</c>, depending on the model.
    /// </value>
    public Air? CheckpointModel { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 2048.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 2048.</value>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 5 or 1, depending on the model.</value>
    public double? CfgScale { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 40 or 28, depending on the model.</value>
    public int? Steps { get; init; }

    /// <summary>LoRAs with their strengths.</summary>
    /// <value>Identifiers with strengths; strengths of 0 to 2 are usual. When null: none.</value>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <summary>The seed; the same seed gives the same image.</summary>
    /// <value>Any 64-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }
}
