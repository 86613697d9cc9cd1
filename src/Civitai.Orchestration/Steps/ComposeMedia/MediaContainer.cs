// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>The format of the file.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MediaContainer>))]
public readonly struct MediaContainer(string value) : IStringValue<MediaContainer>, IEquatable<MediaContainer>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["auto", "mp4", "webm", "ogg", "mp3", "webp"];

    /// <summary>What fits the parts.</summary>
    public static MediaContainer Auto { get; } = new("auto");
    /// <summary>MP4.</summary>
    public static MediaContainer Mp4 { get; } = new("mp4");
    /// <summary>WebM.</summary>
    public static MediaContainer WebM { get; } = new("webm");
    /// <summary>Ogg.</summary>
    public static MediaContainer Ogg { get; } = new("ogg");
    /// <summary>MP3.</summary>
    public static MediaContainer Mp3 { get; } = new("mp3");
    /// <summary>Animated WebP, which may be transparent.</summary>
    public static MediaContainer WebP { get; } = new("webp");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MediaContainer Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MediaContainer left, MediaContainer right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MediaContainer left, MediaContainer right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MediaContainer other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MediaContainer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
