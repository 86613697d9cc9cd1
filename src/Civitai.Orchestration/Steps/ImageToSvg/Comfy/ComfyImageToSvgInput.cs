// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>Vector drawings with ComfyUI.</summary>
public abstract partial record ComfyImageToSvgInput : ImageToSvgInput
{
    private protected ComfyImageToSvgInput(string ecosystem)
        : base("comfy") => Ecosystem = ecosystem;

    /// <summary>The model family, <c>starvector</c>, <c>omnisvg</c> or <c>vtracer</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Ecosystem { get; }
}
