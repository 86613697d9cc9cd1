// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with FLUX.2 pro.</summary>
public abstract partial record Flux2ProImageGenInput : Flux2ImageGenInput
{
    private protected Flux2ProImageGenInput(string operation)
        : base("pro") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }
}
