// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with an SDXL checkpoint on the sdcpp engine.</summary>
public abstract partial record SdxlImageGenInput : SdCppStableDiffusionImageGenInput
{
    private protected SdxlImageGenInput(string operation)
        : base("sdxl") => Operation = operation;

    /// <inheritdoc cref="AnimaImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="ZImageImageGenInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="ZImageImageGenInput.Height"/>
    public int? Height { get; init; }
    /// <inheritdoc cref="Sd1ImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
}
