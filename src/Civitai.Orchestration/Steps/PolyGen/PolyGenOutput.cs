// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>What a 3D step made.</summary>
/// <remarks>Schema name <c>PolyGenOutput</c>.</remarks>
public sealed partial record PolyGenOutput : WireRecord
{
    /// <summary>The model: a GLB file, or an FBX file where the input says so.</summary>
    [JsonIgnore]
    public Model3DBlob Model { get => ModelOnWire ?? new(); init => ModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("model")]
    internal Model3DBlob? ModelOnWire { get; init; }

    /// <summary>The model as an FBX file.</summary>
    [JsonIgnore]
    public Model3DBlob FbxModel { get => FbxModelOnWire ?? new(); init => FbxModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("fbxModel")]
    internal Model3DBlob? FbxModelOnWire { get; init; }

    /// <summary>A small image of the model.</summary>
    [JsonIgnore]
    public ImageBlob Thumbnail { get => ThumbnailOnWire ?? new(); init => ThumbnailOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("thumbnail")]
    internal ImageBlob? ThumbnailOnWire { get; init; }

    /// <summary>The model with a skeleton.</summary>
    [JsonIgnore]
    public Model3DBlob RiggedModel { get => RiggedModelOnWire ?? new(); init => RiggedModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("riggedModel")]
    internal Model3DBlob? RiggedModelOnWire { get; init; }

    /// <summary>The model with a skeleton, as an FBX file.</summary>
    [JsonIgnore]
    public Model3DBlob RiggedFbxModel { get => RiggedFbxModelOnWire ?? new(); init => RiggedFbxModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("riggedFbxModel")]
    internal Model3DBlob? RiggedFbxModelOnWire { get; init; }

    /// <summary>The model with an animation.</summary>
    [JsonIgnore]
    public Model3DBlob AnimatedModel { get => AnimatedModelOnWire ?? new(); init => AnimatedModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("animatedModel")]
    internal Model3DBlob? AnimatedModelOnWire { get; init; }

    /// <summary>The model with an animation, as an FBX file.</summary>
    [JsonIgnore]
    public Model3DBlob AnimatedFbxModel { get => AnimatedFbxModelOnWire ?? new(); init => AnimatedFbxModelOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("animatedFbxModel")]
    internal Model3DBlob? AnimatedFbxModelOnWire { get; init; }

    /// <summary>The model walking and running; null when not reported.</summary>
    public BasicAnimations? BasicAnimations { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(PolyGenOutput? output, PolyGenInput? input) =>
        StepResults.OfMain([output?.ModelOnWire, output?.FbxModelOnWire],
            [output?.ThumbnailOnWire, output?.RiggedModelOnWire, output?.RiggedFbxModelOnWire, output?.AnimatedModelOnWire, output?.AnimatedFbxModelOnWire]);

    internal static ValueShape Shape { get; } = ValueShape.Object(("model", FileShape.Of("model/gltf-binary")), ("fbxModel", FileShape.Of("model/x-fbx")),
        ("thumbnail", FileShape.Of("image/png")), ("riggedModel", FileShape.Of("model/gltf-binary")), ("riggedFbxModel", FileShape.Of("model/x-fbx")),
        ("animatedModel", FileShape.Of("model/gltf-binary")), ("animatedFbxModel", FileShape.Of("model/x-fbx")), ("basicAnimations", BasicAnimations.Shape));
}
