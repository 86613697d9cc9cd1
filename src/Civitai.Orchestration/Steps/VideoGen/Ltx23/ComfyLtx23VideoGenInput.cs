// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>Videos with sound with LTX-2.3.</summary>
public abstract partial record ComfyLtx23VideoGenInput : ComfyLtxVideoGenInput
{
    private protected ComfyLtx23VideoGenInput(string operation)
        : base("ltx2.3") => OperationOnWire = Operation = operation;

    /// <summary>
    /// What is done, <c>createVideo</c>, <c>extendVideo</c>, <c>editVideo</c>, <c>firstLastFrameToVideo</c>, <c>videoToVideo</c> or <c>audioToVideo</c>.
    /// </summary>
    /// <remarks>The service takes <c>createVideo</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-9)]
    internal string? OperationOnWire { get; init; }

    /// <summary>Another diffusion model in place of the usual one, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? DiffusionModel { get; init; }

    /// <summary>How many videos to make, each with a seed of its own: the one given, the next, and so on.</summary>
    /// <value>Whole number, 1 to 10. When null the service uses 1.</value>
    public int? Quantity { get; init; }
}
