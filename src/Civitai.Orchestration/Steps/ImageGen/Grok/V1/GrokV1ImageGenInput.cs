// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with the first release of Grok's model.</summary>
public abstract partial record GrokV1ImageGenInput : GrokImageGenInput
{
    private protected GrokV1ImageGenInput(string operation)
        : base("v1.0") => Operation = operation;

    /// <inheritdoc cref="OpenAiGpt1ImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }
}
