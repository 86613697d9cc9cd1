// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaHash;

/// <summary>A kind of hash of an image.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MediaHashType>))]
public readonly struct MediaHashType(string value) : IStringValue<MediaHashType>, IEquatable<MediaHashType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["perceptual", "perceptualDct", "perceptualDct256"];

    /// <summary>Sent as <c>perceptual</c>.</summary>
    public static MediaHashType Perceptual { get; } = new("perceptual");
    /// <summary>Sent as <c>perceptualDct</c>.</summary>
    public static MediaHashType PerceptualDct { get; } = new("perceptualDct");
    /// <summary>Sent as <c>perceptualDct256</c>.</summary>
    public static MediaHashType PerceptualDct256 { get; } = new("perceptualDct256");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MediaHashType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MediaHashType left, MediaHashType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MediaHashType left, MediaHashType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MediaHashType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MediaHashType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
