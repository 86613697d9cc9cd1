// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with MageFlow. The model chooses between new images and edits, each finer or faster.</summary>
public abstract partial record ComfyMageFlowImageGenInput : ComfyDiffusionModelImageGenInput
{
    private protected ComfyMageFlowImageGenInput(string model, string operation)
        : base("mageflow")
    {
        Model = model;
        Operation = operation;
    }

    /// <summary>The model, <c>4b</c>, <c>4b-turbo</c>, <c>4b-edit</c> or <c>4b-edit-turbo</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <inheritdoc cref="ComfyLensImageGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 5 or 1, depending on the model.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 20, 4 or 30, depending on the model.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="ComfyBooguImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
