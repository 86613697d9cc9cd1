// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>What those of them have in common that take guidance, steps and a checkpoint.</summary>
public abstract partial record ComfyUnlistedCheckpointImageGenInput : ComfyUnlistedImageGenInput
{
    private protected ComfyUnlistedCheckpointImageGenInput(string ecosystem)
        : base(ecosystem) => Operation = "createImage";

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The checkpoint to generate with.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? Model { get; init; }

    /// <summary>How closely the image follows the prompt.</summary>
    /// <value>When null the service decides.</value>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? Steps { get; init; }
}
