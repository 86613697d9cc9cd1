// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Krea.</summary>
/// <remarks>Newer than the published schema: it is declared by the official JavaScript client of October 2026, without limits or defaults.</remarks>
public abstract partial record KreaImageGenInput : ImageGenInput
{
    private protected KreaImageGenInput(string operation)
        : base("krea") => Operation = operation;

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-9)]
    public string Operation { get; }
}
