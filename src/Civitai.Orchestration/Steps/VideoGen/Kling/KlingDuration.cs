// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The length of a video of Kling.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<KlingDuration>))]
public readonly struct KlingDuration(string value) : IStringValue<KlingDuration>, IEquatable<KlingDuration>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["5", "10"];

    /// <summary>Five seconds.</summary>
    public static KlingDuration Seconds5 { get; } = new("5");
    /// <summary>Ten seconds.</summary>
    public static KlingDuration Seconds10 { get; } = new("10");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static KlingDuration Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(KlingDuration left, KlingDuration right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(KlingDuration left, KlingDuration right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(KlingDuration other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KlingDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
