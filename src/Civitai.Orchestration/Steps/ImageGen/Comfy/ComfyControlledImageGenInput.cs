// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the comfy engine's families have in common that take control images.</summary>
public abstract partial record ComfyControlledImageGenInput : ComfySampledImageGenInput
{
    private protected ComfyControlledImageGenInput(string ecosystem)
        : base(ecosystem)
    {
    }

    /// <inheritdoc cref="SdCppStableDiffusionImageGenInput.VaeModel"/>
    public Air? VaeModel { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="ZImageImageGenInput.ControlNets"/>
    public IReadOnlyList<ControlNet>? ControlNets { get; init; }
}
