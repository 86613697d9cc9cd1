// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Lens. The model chooses between the normal one and the fast <c>turbo</c>.</summary>
public abstract partial record ComfyLensImageGenInput : ComfyDiffusionModelImageGenInput
{
    private protected ComfyLensImageGenInput(string model, string operation)
        : base("lens")
    {
        Model = model;
        Operation = operation;
    }

    /// <summary>The model, <c>normal</c> or <c>turbo</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <summary>Another diffusion model of the ecosystem, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? DiffusionModel { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 4 or 1, depending on the model.</value>
    public double? CfgScale { get; init; }

    /// <summary>Training steps in all. Sets the length and the price.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 20 or 4, depending on the model.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
