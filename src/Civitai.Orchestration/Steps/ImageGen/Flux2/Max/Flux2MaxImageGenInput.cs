// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 max, the finest of the family.</summary>
public abstract partial record Flux2MaxImageGenInput : Flux2ImageGenInput
{
    private protected Flux2MaxImageGenInput(string operation)
        : base("max") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }
}
