// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the comfy engine's families have in common that are made for one size and know negative prompts.</summary>
public abstract partial record ComfyDiffusionModelImageGenInput : ComfySampledImageGenInput
{
    private protected ComfyDiffusionModelImageGenInput(string ecosystem)
        : base(ecosystem)
    {
    }

    /// <inheritdoc cref="Qwen20bImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048, narrower for some models. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048, narrower for some models. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
