// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Images with the second release of Grok's model.</summary>
public abstract partial record GrokV2ImageGenInput : GrokImageGenInput
{
    private protected GrokV2ImageGenInput(string operation)
        : base("v2.0") => OperationOnWire = Operation = operation;

    /// <inheritdoc cref="Wan27FalImageGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-8)]
    internal string? OperationOnWire { get; init; }

    /// <summary>The resolution of the image.</summary>
    /// <value>When null the service uses <c>2k</c>.</value>
    public GrokResolution? Resolution { get; init; }

    /// <summary>How much work goes into the image. Sets the price.</summary>
    /// <value>When null the service uses <c>medium</c>.</value>
    public GrokQuality? Quality { get; init; }
}
