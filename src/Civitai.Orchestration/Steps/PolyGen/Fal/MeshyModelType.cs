// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>Whether a mesh is made of few large faces.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MeshyModelType>))]
public readonly struct MeshyModelType(string value) : IStringValue<MeshyModelType>, IEquatable<MeshyModelType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["standard", "lowpoly"];

    /// <summary>As many as detail needs.</summary>
    public static MeshyModelType Standard { get; } = new("standard");
    /// <summary>Few; topology, number of faces and remeshing are then the model's choice.</summary>
    public static MeshyModelType LowPoly { get; } = new("lowpoly");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MeshyModelType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MeshyModelType left, MeshyModelType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MeshyModelType left, MeshyModelType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MeshyModelType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MeshyModelType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
