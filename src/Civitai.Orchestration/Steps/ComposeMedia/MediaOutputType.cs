// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>What becomes of the parts.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MediaOutputType>))]
public readonly struct MediaOutputType(string value) : IStringValue<MediaOutputType>, IEquatable<MediaOutputType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["audio", "video"];

    /// <summary>A sound.</summary>
    public static MediaOutputType Audio { get; } = new("audio");
    /// <summary>A video.</summary>
    public static MediaOutputType Video { get; } = new("video");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MediaOutputType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MediaOutputType left, MediaOutputType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MediaOutputType left, MediaOutputType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MediaOutputType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MediaOutputType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
