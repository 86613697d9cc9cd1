// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>What makes the frames between those that Wan made.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<WanInterpolator>))]
public readonly struct WanInterpolator(string value) : IStringValue<WanInterpolator>, IEquatable<WanInterpolator>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["film", "rife", "none"];

    /// <summary>FILM.</summary>
    public static WanInterpolator Film { get; } = new("film");
    /// <summary>RIFE.</summary>
    public static WanInterpolator Rife { get; } = new("rife");
    /// <summary>Nothing.</summary>
    public static WanInterpolator None { get; } = new("none");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static WanInterpolator Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(WanInterpolator left, WanInterpolator right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(WanInterpolator left, WanInterpolator right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WanInterpolator other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WanInterpolator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
