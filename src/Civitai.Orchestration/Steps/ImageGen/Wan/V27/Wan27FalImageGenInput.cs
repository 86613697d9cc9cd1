// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with Wan 2.7.</summary>
public abstract partial record Wan27FalImageGenInput : WanImageGenInput
{
    private protected Wan27FalImageGenInput(string operation)
        : base("v2.7")
    {
        ProviderOnWire = Provider = "fal";
        OperationOnWire = Operation = operation;
    }

    /// <inheritdoc cref="Wan22FalImageGenInput.Provider"/>
    [JsonIgnore] public string Provider { get; }

    [JsonInclude, JsonPropertyName("provider"), JsonPropertyOrder(-8)]
    internal string? ProviderOnWire { get; init; }

    /// <summary>What is done, <c>createImage</c> or <c>editImage</c>.</summary>
    /// <remarks>The service takes <c>createImage</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-7)]
    internal string? OperationOnWire { get; init; }

    /// <summary>Whether the dearer model is used.</summary>
    /// <value>When null the service uses false.</value>
    public bool? UsePro { get; init; }
}
