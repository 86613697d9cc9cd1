// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>3D models with Meshy.</summary>
public abstract partial record MeshyFalPolyGenInput : FalPolyGenInput
{
    private protected MeshyFalPolyGenInput(string version)
        : base("meshy") => VersionOnWire = Version = version;

    /// <summary>The release of the model, <c>v6</c> or <c>v7</c>.</summary>
    /// <remarks>The service takes <c>v6</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Version { get; }

    [JsonInclude, JsonPropertyName("version"), JsonPropertyOrder(-8)]
    internal string? VersionOnWire { get; init; }

    /// <summary>Whether the model is made symmetric.</summary>
    /// <value>When null the service uses <c>auto</c>.</value>
    public MeshySymmetry? SymmetryMode { get; init; }

    /// <summary>How many corners the faces have.</summary>
    /// <value>When null the service uses <c>triangle</c>.</value>
    public MeshyTopology? Topology { get; init; }

    /// <summary>About how many faces the mesh is to have.</summary>
    /// <value>Whole number, 100 to 300000. When null the service uses 30000.</value>
    public int? TargetPolycount { get; init; }

    /// <summary>Whether the faces of the mesh are laid anew.</summary>
    /// <value>When null the service uses true.</value>
    public bool? ShouldRemesh { get; init; }

    /// <summary>What the texture is to look like, in words.</summary>
    /// <value>Text of at most 600 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? TexturePrompt { get; init; }

    /// <summary>Whether the texture says how surfaces reflect light (PBR: metal, roughness and the like).</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnablePbr { get; init; }

    /// <summary>Whether the model gets a skeleton.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableRigging { get; init; }

    /// <summary>Whether the model is animated.</summary>
    /// <value>When null the service uses false.</value>
    public bool? EnableAnimation { get; init; }
}
