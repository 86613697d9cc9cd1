// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>3D models with Meshy 7.</summary>
public abstract partial record MeshyV7FalPolyGenInput : MeshyFalPolyGenInput
{
    private protected MeshyV7FalPolyGenInput(string operation)
        : base("v7") => Operation = operation;

    /// <summary>What is done, <c>imageTo3D</c> or <c>multiImageTo3D</c>.</summary>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    /// <summary>The pose of a figure.</summary>
    /// <value>When null the service uses <c>none</c>.</value>
    public MeshyPose? PoseMode { get; init; }

    /// <inheritdoc cref="Hunyuan3DImageTo3DComfyPolyGenInput.ShouldTexture"/>
    public bool? ShouldTexture { get; init; }

    /// <summary>An image that the texture follows.</summary>
    /// <value>When null: none.</value>
    public MediaSource? TextureImageUrl { get; init; }

    /// <summary>About how tall the figure is, in meters.</summary>
    /// <value>0.01 to 100. When null the service uses 1.7.</value>
    public double? RiggingHeightMeters { get; init; }

    /// <summary>The number of the animation in Meshy's library; 0 stands idle.</summary>
    /// <value>Whole number, 0 to 696. When null the service uses 92.</value>
    public int? AnimationActionId { get; init; }
}
