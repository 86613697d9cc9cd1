// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>A release of Hunyuan3D.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Hunyuan3DVersion>))]
public readonly struct Hunyuan3DVersion(string value) : IStringValue<Hunyuan3DVersion>, IEquatable<Hunyuan3DVersion>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["v2", "v2.1", "v2-mini"];

    /// <summary>Hunyuan3D 2.</summary>
    public static Hunyuan3DVersion V2 { get; } = new("v2");
    /// <summary>Hunyuan3D 2.1.</summary>
    public static Hunyuan3DVersion V21 { get; } = new("v2.1");
    /// <summary>The small form of Hunyuan3D 2.</summary>
    public static Hunyuan3DVersion V2Mini { get; } = new("v2-mini");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Hunyuan3DVersion Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Hunyuan3DVersion left, Hunyuan3DVersion right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Hunyuan3DVersion left, Hunyuan3DVersion right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Hunyuan3DVersion other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hunyuan3DVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
