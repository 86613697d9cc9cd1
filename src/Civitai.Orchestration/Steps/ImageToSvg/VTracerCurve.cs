// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>What outlines are made of.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<VTracerCurve>))]
public readonly struct VTracerCurve(string value) : IStringValue<VTracerCurve>, IEquatable<VTracerCurve>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["spline", "polygon", "none"];

    /// <summary>Curves.</summary>
    public static VTracerCurve Spline { get; } = new("spline");
    /// <summary>Straight lines.</summary>
    public static VTracerCurve Polygon { get; } = new("polygon");
    /// <summary>The edges of pixels.</summary>
    public static VTracerCurve Pixels { get; } = new("none");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static VTracerCurve Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(VTracerCurve left, VTracerCurve right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(VTracerCurve left, VTracerCurve right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VTracerCurve other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VTracerCurve other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
