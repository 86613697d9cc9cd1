// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>Which way a model faces.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TripoOrientation>))]
public readonly struct TripoOrientation(string value) : IStringValue<TripoOrientation>, IEquatable<TripoOrientation>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["default", "align_image"];

    /// <summary>The usual way.</summary>
    public static TripoOrientation Default { get; } = new("default");
    /// <summary>As in the image.</summary>
    public static TripoOrientation AlignImage { get; } = new("align_image");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TripoOrientation Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TripoOrientation left, TripoOrientation right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TripoOrientation left, TripoOrientation right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TripoOrientation other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TripoOrientation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
