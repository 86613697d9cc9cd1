// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with HiDream-O1 dev, which is faster.</summary>
public abstract partial record ComfyHiDreamO1DevImageGenInput : ComfyHiDreamImageGenInput
{
    private protected ComfyHiDreamO1DevImageGenInput(string operation)
        : base("HiDream-O1-Image-dev") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }
}
