// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Boogu. The model chooses between new images and edits, each finer or faster.</summary>
public abstract partial record ComfyBooguImageGenInput : ComfyDiffusionModelImageGenInput
{
    private protected ComfyBooguImageGenInput(string model, string operation)
        : base("boogu")
    {
        Model = model;
        Operation = operation;
    }

    /// <summary>The model, <c>base</c>, <c>turbo</c>, <c>edit</c> or <c>editTurbo</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <inheritdoc cref="ComfyLensImageGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 4, 1 or 3.5, depending on the model.</value>
    public double? CfgScale { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 20, 4 or 25, depending on the model.</value>
    public int? Steps { get; init; }

    /// <summary>How many images to make.</summary>
    /// <value>Whole number, 1 to 12, narrower for some models. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
