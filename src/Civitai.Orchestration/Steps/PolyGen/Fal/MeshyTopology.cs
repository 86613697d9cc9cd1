// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>How many corners the faces of a mesh have.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MeshyTopology>))]
public readonly struct MeshyTopology(string value) : IStringValue<MeshyTopology>, IEquatable<MeshyTopology>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["quad", "triangle"];

    /// <summary>Mostly four.</summary>
    public static MeshyTopology Quad { get; } = new("quad");
    /// <summary>Three.</summary>
    public static MeshyTopology Triangle { get; } = new("triangle");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MeshyTopology Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MeshyTopology left, MeshyTopology right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MeshyTopology left, MeshyTopology right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MeshyTopology other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MeshyTopology other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
