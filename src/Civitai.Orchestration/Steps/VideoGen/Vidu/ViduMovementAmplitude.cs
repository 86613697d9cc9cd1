// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>How much moves in a video of Vidu.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ViduMovementAmplitude>))]
public readonly struct ViduMovementAmplitude(string value) : IStringValue<ViduMovementAmplitude>, IEquatable<ViduMovementAmplitude>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["auto", "small", "medium", "large"];

    /// <summary>The model decides.</summary>
    public static ViduMovementAmplitude Auto { get; } = new("auto");
    /// <summary>Sent as <c>small</c>.</summary>
    public static ViduMovementAmplitude Small { get; } = new("small");
    /// <summary>Sent as <c>medium</c>.</summary>
    public static ViduMovementAmplitude Medium { get; } = new("medium");
    /// <summary>Sent as <c>large</c>.</summary>
    public static ViduMovementAmplitude Large { get; } = new("large");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ViduMovementAmplitude Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ViduMovementAmplitude left, ViduMovementAmplitude right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ViduMovementAmplitude left, ViduMovementAmplitude right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ViduMovementAmplitude other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ViduMovementAmplitude other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
