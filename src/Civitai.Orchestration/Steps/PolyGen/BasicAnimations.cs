// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>A model with a skeleton, walking and running.</summary>
/// <remarks>Schema name <c>BasicAnimationsBlobs</c>.</remarks>
public sealed partial record BasicAnimations : WireRecord
{
    /// <summary>The model walking.</summary>
    [JsonIgnore]
    public Model3DBlob WalkingModel { get => WalkingModelOnWire ?? new(); init => WalkingModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("walkingModel")]
    internal Model3DBlob? WalkingModelOnWire { get; init; }

    /// <summary>The model walking, as an FBX file.</summary>
    [JsonIgnore]
    public Model3DBlob WalkingFbxModel { get => WalkingFbxModelOnWire ?? new(); init => WalkingFbxModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("walkingFbxModel")]
    internal Model3DBlob? WalkingFbxModelOnWire { get; init; }

    /// <summary>The skeleton walking, without the model.</summary>
    [JsonIgnore]
    public Model3DBlob WalkingArmatureModel { get => WalkingArmatureModelOnWire ?? new(); init => WalkingArmatureModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("walkingArmatureModel")]
    internal Model3DBlob? WalkingArmatureModelOnWire { get; init; }

    /// <summary>The model running.</summary>
    [JsonIgnore]
    public Model3DBlob RunningModel { get => RunningModelOnWire ?? new(); init => RunningModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("runningModel")]
    internal Model3DBlob? RunningModelOnWire { get; init; }

    /// <summary>The model running, as an FBX file.</summary>
    [JsonIgnore]
    public Model3DBlob RunningFbxModel { get => RunningFbxModelOnWire ?? new(); init => RunningFbxModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("runningFbxModel")]
    internal Model3DBlob? RunningFbxModelOnWire { get; init; }

    /// <summary>The skeleton running, without the model.</summary>
    [JsonIgnore]
    public Model3DBlob RunningArmatureModel { get => RunningArmatureModelOnWire ?? new(); init => RunningArmatureModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("runningArmatureModel")]
    internal Model3DBlob? RunningArmatureModelOnWire { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("walkingModel", FileShape.Of("model/gltf-binary")),
        ("walkingFbxModel", FileShape.Of("model/x-fbx")), ("walkingArmatureModel", FileShape.Of("model/gltf-binary")),
        ("runningModel", FileShape.Of("model/gltf-binary")), ("runningFbxModel", FileShape.Of("model/x-fbx")),
        ("runningArmatureModel", FileShape.Of("model/gltf-binary")));
}
