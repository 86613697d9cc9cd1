// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with a FLUX.1 checkpoint on the comfy engine.</summary>
public abstract partial record ComfyFlux1ImageGenInput : ComfyControlledImageGenInput
{
    private protected ComfyFlux1ImageGenInput(string operation)
        : base("flux1") => Operation = operation;

    /// <inheritdoc cref="AnimaImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The checkpoint to generate with.</summary>
    /// <value>The AIR of a checkpoint or diffusion-model or diffusionmodel or unet or vae or repository. Required.</value>
    public required Air Model { get; init; }

    /// <inheritdoc cref="ComfySdxlImageGenInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="ComfySdxlImageGenInput.Height"/>
    public int? Height { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>0 to 30. When null the service uses 3.5.</value>
    public double? CfgScale { get; init; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
