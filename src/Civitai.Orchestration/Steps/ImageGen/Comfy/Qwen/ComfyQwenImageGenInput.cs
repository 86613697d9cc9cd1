// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Qwen Image on the comfy engine. The model chooses the generation.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public abstract partial record ComfyQwenImageGenInput : ComfyUnlistedScheduledImageGenInput
{
    private protected ComfyQwenImageGenInput(string model)
        : base("qwen") => Model = model;

    /// <summary>The model, <c>20b</c> or <c>2.1</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }
}
