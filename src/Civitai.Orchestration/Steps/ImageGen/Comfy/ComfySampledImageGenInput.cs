// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the comfy engine's families have in common that are steered by sampler, scheduler and LoRAs.</summary>
public abstract partial record ComfySampledImageGenInput : ComfyImageGenInput
{
    private protected ComfySampledImageGenInput(string ecosystem)
        : base(ecosystem)
    {
    }

    /// <inheritdoc cref="Qwen20bImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The sampler.</summary>
    /// <value>When null the service decides.</value>
    public ComfySampler? Sampler { get; init; }

    /// <summary>The noise schedule.</summary>
    /// <value>When null the service decides.</value>
    public ComfyScheduler? Scheduler { get; init; }

    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
}
