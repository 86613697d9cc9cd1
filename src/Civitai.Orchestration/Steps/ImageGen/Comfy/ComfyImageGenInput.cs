// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Generating images with the comfy engine. The ecosystem chooses the model family.</summary>
public abstract partial record ComfyImageGenInput : ImageGenInput
{
    private protected ComfyImageGenInput(string ecosystem)
        : base("comfy") => Ecosystem = ecosystem;

    /// <summary>The model family, for example <c>sd1</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Ecosystem { get; }
}
