// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with sound with LTX-2.5.</summary>
public abstract partial record ComfyLtx25VideoGenInput : VideoGenInput
{
    private protected ComfyLtx25VideoGenInput(string operation)
        : base("ltx2.5") => OperationOnWire = Operation = operation;

    /// <inheritdoc cref="ComfyLtx23VideoGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="ComfyLtx23VideoGenInput.Model"/>
    public LtxModel? Model { get; init; }
    /// <inheritdoc cref="ComfyLtx23VideoGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }
    /// <inheritdoc cref="ComfyLtx23VideoGenInput.Duration"/>
    public int? Duration { get; init; }
    /// <inheritdoc cref="ComfyLtx2VideoGenInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="ComfyLtx2VideoGenInput.Height"/>
    public int? Height { get; init; }
    /// <inheritdoc cref="ComfyLtx2VideoGenInput.Fps"/>
    public double? Fps { get; init; }
    /// <inheritdoc cref="ComfyLtx2VideoGenInput.GuidanceScale"/>
    public double? GuidanceScale { get; init; }
    /// <inheritdoc cref="ComfyLtx2VideoGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="ImageGen.Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="ComfyLtx2VideoGenInput.GenerateAudio"/>
    public bool? GenerateAudio { get; init; }
    /// <inheritdoc cref="ComfyLtx23VideoGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }
}
