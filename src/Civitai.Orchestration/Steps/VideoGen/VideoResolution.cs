// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The resolution of a video, by its shorter edge. Each model takes some of them.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<VideoResolution>))]
public readonly struct VideoResolution(string value) : IStringValue<VideoResolution>, IEquatable<VideoResolution>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["480p", "720p", "580p", "1080p", "360p", "540p", "2K"];

    /// <summary>480 pixels.</summary>
    public static VideoResolution R480P { get; } = new("480p");
    /// <summary>720 pixels.</summary>
    public static VideoResolution R720P { get; } = new("720p");
    /// <summary>580 pixels.</summary>
    public static VideoResolution R580P { get; } = new("580p");
    /// <summary>1080 pixels.</summary>
    public static VideoResolution R1080P { get; } = new("1080p");
    /// <summary>360 pixels.</summary>
    public static VideoResolution R360P { get; } = new("360p");
    /// <summary>540 pixels.</summary>
    public static VideoResolution R540P { get; } = new("540p");
    /// <summary>About 1440 pixels.</summary>
    public static VideoResolution R2K { get; } = new("2K");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static VideoResolution Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(VideoResolution left, VideoResolution right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(VideoResolution left, VideoResolution right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VideoResolution other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VideoResolution other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
