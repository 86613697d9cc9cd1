// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>How much of a shadow goes with the background.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ShadowRemoval>))]
public readonly struct ShadowRemoval(string value) : IStringValue<ShadowRemoval>, IEquatable<ShadowRemoval>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["off", "gentle", "aggressive"];

    /// <summary>Nothing.</summary>
    public static ShadowRemoval Off { get; } = new("off");
    /// <summary>Faint shadows.</summary>
    public static ShadowRemoval Gentle { get; } = new("gentle");
    /// <summary>Dark shadows too.</summary>
    public static ShadowRemoval Aggressive { get; } = new("aggressive");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ShadowRemoval Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ShadowRemoval left, ShadowRemoval right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ShadowRemoval left, ShadowRemoval right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ShadowRemoval other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ShadowRemoval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
