// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Whether the sdcpp engine reuses results between steps.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<SdCppUCacheMode>))]
public readonly struct SdCppUCacheMode(string value) : IStringValue<SdCppUCacheMode>, IEquatable<SdCppUCacheMode>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["off", "normal"];

    /// <summary>Every step is computed.</summary>
    public static SdCppUCacheMode Off { get; } = new("off");
    /// <summary>Results are reused where they change little.</summary>
    public static SdCppUCacheMode Normal { get; } = new("normal");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static SdCppUCacheMode Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(SdCppUCacheMode left, SdCppUCacheMode right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(SdCppUCacheMode left, SdCppUCacheMode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SdCppUCacheMode other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SdCppUCacheMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
