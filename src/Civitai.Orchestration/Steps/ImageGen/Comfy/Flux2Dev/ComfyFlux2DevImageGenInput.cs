// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 dev on the comfy engine.</summary>
public abstract partial record ComfyFlux2DevImageGenInput : ComfyImageGenInput
{
    private protected ComfyFlux2DevImageGenInput(string operation)
        : base("flux2Dev") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Flux1KontextImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="Flux2DevSdCppImageGenInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="Flux2DevSdCppImageGenInput.Height"/>
    public int? Height { get; init; }
    /// <inheritdoc cref="Flux2DevSdCppImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="ComfySampledImageGenInput.Sampler"/>
    public ComfySampler? Sampler { get; init; }
    /// <inheritdoc cref="ComfySampledImageGenInput.Scheduler"/>
    public ComfyScheduler? Scheduler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="OpenAiGpt15ImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
