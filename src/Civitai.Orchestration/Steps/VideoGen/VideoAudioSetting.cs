// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>What becomes of the sound of a video that is edited.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<VideoAudioSetting>))]
public readonly struct VideoAudioSetting(string value) : IStringValue<VideoAudioSetting>, IEquatable<VideoAudioSetting>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["auto", "origin"];

    /// <summary>The model decides.</summary>
    public static VideoAudioSetting Auto { get; } = new("auto");
    /// <summary>The sound is kept as it is.</summary>
    public static VideoAudioSetting Origin { get; } = new("origin");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static VideoAudioSetting Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(VideoAudioSetting left, VideoAudioSetting right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(VideoAudioSetting left, VideoAudioSetting right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VideoAudioSetting other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VideoAudioSetting other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
