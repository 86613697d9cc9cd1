// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcode;

/// <summary>A file format of videos.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<VideoContainerFormat>))]
public readonly struct VideoContainerFormat(string value) : IStringValue<VideoContainerFormat>, IEquatable<VideoContainerFormat>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["mp4", "webM"];

    /// <summary>Sent as <c>mp4</c>.</summary>
    public static VideoContainerFormat Mp4 { get; } = new("mp4");
    /// <summary>Sent as <c>webM</c>.</summary>
    public static VideoContainerFormat WebM { get; } = new("webM");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static VideoContainerFormat Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(VideoContainerFormat left, VideoContainerFormat right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(VideoContainerFormat left, VideoContainerFormat right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VideoContainerFormat other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VideoContainerFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
