// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with a Stable Diffusion 1.5 checkpoint on the comfy engine.</summary>
public abstract partial record ComfySd1ImageGenInput : ComfyControlledImageGenInput
{
    private protected ComfySd1ImageGenInput(string operation)
        : base("sd1") => Operation = operation;

    /// <inheritdoc cref="AnimaImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Qwen20bImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="SdCppStableDiffusionImageGenInput.Model"/>
    public required Air Model { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 1024. When null the service uses 512.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 1024. When null the service uses 512.</value>
    public int? Height { get; init; }

    /// <inheritdoc cref="Sd1ImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
    /// <inheritdoc cref="AnimaImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="Sd1ImageGenInput.ClipSkip"/>
    public int? ClipSkip { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
