// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>3D models with fal.</summary>
public abstract partial record FalPolyGenInput : PolyGenInput
{
    private protected FalPolyGenInput(string model)
        : base("fal") => Model = model;

    /// <summary>The model, <c>meshy</c> or <c>tripo</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }
}
