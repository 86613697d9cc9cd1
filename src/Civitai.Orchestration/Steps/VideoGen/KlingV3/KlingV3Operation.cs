// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>What Kling 3 does.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<KlingV3Operation>))]
public readonly struct KlingV3Operation(string value) : IStringValue<KlingV3Operation>, IEquatable<KlingV3Operation>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["text-to-video", "image-to-video", "reference-to-video", "video-to-video-edit", "video-to-video-reference"];

    /// <summary>A video from text.</summary>
    public static KlingV3Operation TextToVideo { get; } = new("text-to-video");
    /// <summary>A video that starts, and may end, with an image.</summary>
    public static KlingV3Operation ImageToVideo { get; } = new("image-to-video");
    /// <summary>A video of what images and elements show.</summary>
    public static KlingV3Operation ReferenceToVideo { get; } = new("reference-to-video");
    /// <summary>A video edited as the prompt says.</summary>
    public static KlingV3Operation VideoToVideoEdit { get; } = new("video-to-video-edit");
    /// <summary>A new video that follows another one.</summary>
    public static KlingV3Operation VideoToVideoReference { get; } = new("video-to-video-reference");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static KlingV3Operation Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(KlingV3Operation left, KlingV3Operation right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(KlingV3Operation left, KlingV3Operation right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(KlingV3Operation other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KlingV3Operation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
