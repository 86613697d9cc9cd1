// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The shape of a video, width to height. Each model takes some of them.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<VideoAspectRatio>))]
public readonly struct VideoAspectRatio(string value) : IStringValue<VideoAspectRatio>, IEquatable<VideoAspectRatio>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["16:9", "4:3", "1:1", "9:16", "3:4", "3:2", "2:3", "4:5", "5:4", "auto", "21:9", "adaptive", "9:21", "2:1"];

    /// <summary>16 to 9.</summary>
    public static VideoAspectRatio Ratio16To9 { get; } = new("16:9");
    /// <summary>4 to 3.</summary>
    public static VideoAspectRatio Ratio4To3 { get; } = new("4:3");
    /// <summary>1 to 1.</summary>
    public static VideoAspectRatio Ratio1To1 { get; } = new("1:1");
    /// <summary>9 to 16.</summary>
    public static VideoAspectRatio Ratio9To16 { get; } = new("9:16");
    /// <summary>3 to 4.</summary>
    public static VideoAspectRatio Ratio3To4 { get; } = new("3:4");
    /// <summary>3 to 2.</summary>
    public static VideoAspectRatio Ratio3To2 { get; } = new("3:2");
    /// <summary>2 to 3.</summary>
    public static VideoAspectRatio Ratio2To3 { get; } = new("2:3");
    /// <summary>4 to 5.</summary>
    public static VideoAspectRatio Ratio4To5 { get; } = new("4:5");
    /// <summary>5 to 4.</summary>
    public static VideoAspectRatio Ratio5To4 { get; } = new("5:4");
    /// <summary>The model decides.</summary>
    public static VideoAspectRatio Auto { get; } = new("auto");
    /// <summary>21 to 9.</summary>
    public static VideoAspectRatio Ratio21To9 { get; } = new("21:9");
    /// <summary>That of what is given.</summary>
    public static VideoAspectRatio Adaptive { get; } = new("adaptive");
    /// <summary>9 to 21.</summary>
    public static VideoAspectRatio Ratio9To21 { get; } = new("9:21");
    /// <summary>2 to 1.</summary>
    public static VideoAspectRatio Ratio2To1 { get; } = new("2:1");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static VideoAspectRatio Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(VideoAspectRatio left, VideoAspectRatio right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(VideoAspectRatio left, VideoAspectRatio right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VideoAspectRatio other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VideoAspectRatio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
