// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the comfy engine's families have in common that the published schema does not list.</summary>
public abstract partial record ComfyUnlistedImageGenInput : ComfyImageGenInput
{
    private protected ComfyUnlistedImageGenInput(string ecosystem)
        : base(ecosystem)
    {
    }

    /// <inheritdoc cref="WanImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="OpenAiGpt25SunburstCreateImageInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="OpenAiGpt25SunburstCreateImageInput.Height"/>
    public int? Height { get; init; }
    /// <inheritdoc cref="ComfySampledImageGenInput.Sampler"/>
    public ComfySampler? Sampler { get; init; }
    /// <inheritdoc cref="OpenAiGpt25SunburstCreateImageInput.Quantity"/>
    public int? Quantity { get; init; }
}
