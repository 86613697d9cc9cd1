// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with sound with LTX-2.5.</summary>
public abstract partial record ComfyLtx25VideoGenInput : ComfyLtxVideoGenInput
{
    private protected ComfyLtx25VideoGenInput(string operation)
        : base("ltx2.5") => OperationOnWire = Operation = operation;

    /// <inheritdoc cref="ComfyLtx23VideoGenInput.Operation"/>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }

    /// <inheritdoc cref="ComfyLtx23VideoGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }
    /// <inheritdoc cref="ComfyLtx23VideoGenInput.Quantity"/>
    public int? Quantity { get; init; }
}
