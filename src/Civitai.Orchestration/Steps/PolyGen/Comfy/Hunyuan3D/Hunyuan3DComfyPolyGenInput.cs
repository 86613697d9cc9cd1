// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>3D models with Hunyuan3D.</summary>
public abstract partial record Hunyuan3DComfyPolyGenInput : ComfyPolyGenInput
{
    private protected Hunyuan3DComfyPolyGenInput(string operation)
        : base("hunyuan3D") => OperationOnWire = Operation = operation;

    /// <summary>What is done, <c>imageTo3D</c>, <c>shapeGen</c> or <c>texGen</c>.</summary>
    /// <remarks>The service takes <c>imageTo3D</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Operation { get; }

    [JsonInclude, JsonPropertyName("operation"), JsonPropertyOrder(-8)]
    internal string? OperationOnWire { get; init; }

    /// <summary>The release of the model.</summary>
    /// <value>When null the service uses <c>v2</c>.</value>
    public Hunyuan3DVersion? ModelVersion { get; init; }

    /// <summary>Another model in place of the usual one.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? ModelAir { get; init; }

    /// <summary>Denoising steps. More refine the shape and take longer.</summary>
    /// <value>Whole number, 1 to 150. When null the service decides.</value>
    public int? Steps { get; init; }

    /// <summary>How closely the shape follows the image.</summary>
    /// <value>0 to 30. When null the service decides.</value>
    public double? CfgScale { get; init; }

    /// <summary>The sampler.</summary>
    /// <value>When null the service uses <c>euler</c>.</value>
    public Hunyuan3DSampler? Sampler { get; init; }

    /// <summary>The noise schedule.</summary>
    /// <value>When null the service uses <c>normal</c>.</value>
    public Hunyuan3DScheduler? Scheduler { get; init; }

    /// <summary>How finely the shape is described while it is denoised. Higher holds more detail.</summary>
    /// <value>Whole number, 1 to 8192. When null the service decides.</value>
    public int? Resolution { get; init; }

    /// <summary>How many points of the grid are decoded at once.</summary>
    /// <value>Whole number, 1000 to 500000. When null the service uses 8000.</value>
    public int? VaeNumChunks { get; init; }

    /// <summary>How fine the grid is that the surface is found in. Higher makes a finer mesh.</summary>
    /// <value>Whole number, 16 to 512. When null the service uses 256.</value>
    public int? OctreeResolution { get; init; }

    /// <summary>From which density on a point of the grid is inside the model.</summary>
    /// <value>0 to 1. When null the service uses 0.6.</value>
    public double? MeshThreshold { get; init; }

    /// <summary>The seed; the same seed gives the same shape.</summary>
    /// <value>Any 64-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    /// <summary>Shift of the noise schedule.</summary>
    /// <value>When null the service uses 1.</value>
    public double? Shift { get; init; }
}
