// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>What a texture follows where image and shape differ.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TripoTextureAlignment>))]
public readonly struct TripoTextureAlignment(string value) : IStringValue<TripoTextureAlignment>, IEquatable<TripoTextureAlignment>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["original_image", "geometry"];

    /// <summary>The image.</summary>
    public static TripoTextureAlignment OriginalImage { get; } = new("original_image");
    /// <summary>The shape.</summary>
    public static TripoTextureAlignment Geometry { get; } = new("geometry");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TripoTextureAlignment Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TripoTextureAlignment left, TripoTextureAlignment right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TripoTextureAlignment left, TripoTextureAlignment right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TripoTextureAlignment other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TripoTextureAlignment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
