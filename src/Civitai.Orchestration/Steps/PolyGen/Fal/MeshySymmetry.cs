// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>Whether a model is made symmetric.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MeshySymmetry>))]
public readonly struct MeshySymmetry(string value) : IStringValue<MeshySymmetry>, IEquatable<MeshySymmetry>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["off", "auto", "on"];

    /// <summary>No.</summary>
    public static MeshySymmetry Off { get; } = new("off");
    /// <summary>The model decides.</summary>
    public static MeshySymmetry Auto { get; } = new("auto");
    /// <summary>Yes.</summary>
    public static MeshySymmetry On { get; } = new("on");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MeshySymmetry Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MeshySymmetry left, MeshySymmetry right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MeshySymmetry left, MeshySymmetry right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MeshySymmetry other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MeshySymmetry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
