// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Anima on the comfy engine, made for illustration.</summary>
public abstract partial record ComfyAnimaImageGenInput : ComfyControlledImageGenInput
{
    private protected ComfyAnimaImageGenInput(string operation)
        : base("anima") => Operation = operation;

    /// <inheritdoc cref="AnimaImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Qwen20bImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="ZImageImageGenInput.DiffuserModel"/>
    public Air? DiffuserModel { get; init; }
    /// <inheritdoc cref="ComfySdxlImageGenInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="ComfySdxlImageGenInput.Height"/>
    public int? Height { get; init; }
    /// <inheritdoc cref="AnimaImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
    /// <inheritdoc cref="AnimaImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
