// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Wan 2.5.</summary>
public abstract partial record Wan25FalImageGenInput : WanImageGenInput
{
    private protected Wan25FalImageGenInput(string operation)
        : base("v2.5")
    {
        ProviderOnWire = Provider = "fal";
        OperationOnWire = Operation = operation;
    }

    /// <inheritdoc cref="Wan22FalImageGenInput.Provider"/>
    [JsonIgnore] public string Provider { get; }

    [JsonInclude, JsonPropertyName("provider"), JsonPropertyOrder(-8)]
    internal string? ProviderOnWire { get; init; }

    /// <summary>What is done, <c>text-to-image</c> or <c>image-to-image</c>.</summary>
    /// <remarks>The service takes <c>text-to-image</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }
}
