// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>3D models with Meshy 6.</summary>
public abstract partial record MeshyV6FalPolyGenInput : MeshyFalPolyGenInput
{
    private protected MeshyV6FalPolyGenInput(string operation)
        : base("v6") => Operation = operation;

    /// <summary>What is done, <c>textTo3D</c> or <c>imageTo3D</c>.</summary>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <summary>The seed; the same seed gives the same shape.</summary>
    /// <value>Any 32-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }
}
