// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Krea 2 on the comfy engine. The model chooses between new images, fast ones and edits.</summary>
public abstract partial record ComfyKrea2ImageGenInput : ComfyDiffusionModelImageGenInput
{
    private protected ComfyKrea2ImageGenInput(string model, string operation)
        : base("krea2")
    {
        Model = model;
        Operation = operation;
    }

    /// <summary>The model, <c>raw</c>, <c>turbo</c> or <c>edit</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <inheritdoc cref="ComfyLensImageGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }
    /// <inheritdoc cref="ComfyLensImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 20, 8 or 10, depending on the model.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="ComfyBooguImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
