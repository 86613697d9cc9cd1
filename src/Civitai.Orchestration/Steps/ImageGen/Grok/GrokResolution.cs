// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The resolution of a Grok image.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<GrokResolution>))]
public readonly struct GrokResolution(string value) : IStringValue<GrokResolution>, IEquatable<GrokResolution>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["1k", "2k"];

    /// <summary>About 1024 pixels.</summary>
    public static GrokResolution R1K { get; } = new("1k");
    /// <summary>About 2048 pixels.</summary>
    public static GrokResolution R2K { get; } = new("2k");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static GrokResolution Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(GrokResolution left, GrokResolution right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(GrokResolution left, GrokResolution right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GrokResolution other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GrokResolution other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
