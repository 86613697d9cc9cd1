// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>How exactly StarVector computes.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<StarVectorPrecision>))]
public readonly struct StarVectorPrecision(string value) : IStringValue<StarVectorPrecision>, IEquatable<StarVectorPrecision>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["fp16", "bf16"];

    /// <summary>Sent as <c>fp16</c>.</summary>
    public static StarVectorPrecision Fp16 { get; } = new("fp16");
    /// <summary>Sent as <c>bf16</c>.</summary>
    public static StarVectorPrecision Bf16 { get; } = new("bf16");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static StarVectorPrecision Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(StarVectorPrecision left, StarVectorPrecision right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(StarVectorPrecision left, StarVectorPrecision right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StarVectorPrecision other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StarVectorPrecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
