// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>How much speed Wan gains at the cost of detail.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<WanAcceleration>))]
public readonly struct WanAcceleration(string value) : IStringValue<WanAcceleration>, IEquatable<WanAcceleration>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["none", "fast", "faster"];

    /// <summary>None.</summary>
    public static WanAcceleration None { get; } = new("none");
    /// <summary>Some.</summary>
    public static WanAcceleration Fast { get; } = new("fast");
    /// <summary>More.</summary>
    public static WanAcceleration Faster { get; } = new("faster");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static WanAcceleration Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(WanAcceleration left, WanAcceleration right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(WanAcceleration left, WanAcceleration right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WanAcceleration other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WanAcceleration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
