// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>3D models with ComfyUI.</summary>
public abstract partial record ComfyPolyGenInput : PolyGenInput
{
    private protected ComfyPolyGenInput(string model)
        : base("comfy") => Model = model;

    /// <summary>The model: <c>hunyuan3D</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }
}
