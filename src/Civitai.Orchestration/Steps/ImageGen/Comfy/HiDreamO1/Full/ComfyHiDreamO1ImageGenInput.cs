// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with the full HiDream-O1 model.</summary>
public abstract partial record ComfyHiDreamO1ImageGenInput : ComfyHiDreamImageGenInput
{
    private protected ComfyHiDreamO1ImageGenInput(string operation)
        : base("HiDream-O1-Image") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }
}
