// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The release of Seedream.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<SeedreamVersion>))]
public readonly struct SeedreamVersion(string value) : IStringValue<SeedreamVersion>, IEquatable<SeedreamVersion>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["v3", "v4", "v4.5", "v5.0-lite", "v5.0-pro"];

    /// <summary>Sent as <c>v3</c>.</summary>
    public static SeedreamVersion V3 { get; } = new("v3");
    /// <summary>Sent as <c>v4</c>.</summary>
    public static SeedreamVersion V4 { get; } = new("v4");
    /// <summary>Sent as <c>v4.5</c>.</summary>
    public static SeedreamVersion V45 { get; } = new("v4.5");
    /// <summary>Sent as <c>v5.0-lite</c>.</summary>
    public static SeedreamVersion V50Lite { get; } = new("v5.0-lite");
    /// <summary>Sent as <c>v5.0-pro</c>.</summary>
    public static SeedreamVersion V50Pro { get; } = new("v5.0-pro");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static SeedreamVersion Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(SeedreamVersion left, SeedreamVersion right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(SeedreamVersion left, SeedreamVersion right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SeedreamVersion other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SeedreamVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
