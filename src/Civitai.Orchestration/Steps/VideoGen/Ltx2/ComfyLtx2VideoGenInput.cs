// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with sound with LTX-2.</summary>
public abstract partial record ComfyLtx2VideoGenInput : ComfyLtxVideoGenInput
{
    private protected ComfyLtx2VideoGenInput(string operation)
        : base("ltx2") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>createVideo</c>, <c>extendVideo</c>, <c>editVideo</c> or <c>firstLastFrameToVideo</c>.</summary>
    /// <remarks>The service takes <c>createVideo</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }
}
