// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with models that fal runs.</summary>
public abstract partial record FalImageGenInput : ImageGenInput
{
    private protected FalImageGenInput(string model)
        : base("fal") => Model = model;

    /// <summary>The model, <c>qwen2</c>, <c>krea2</c>, <c>maiImage</c>, <c>reve</c> or <c>museImage</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Model { get; }
}
