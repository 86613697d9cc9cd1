// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>A model that describes images.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MediaCaptioningModel>))]
public readonly struct MediaCaptioningModel(string value) : IStringValue<MediaCaptioningModel>, IEquatable<MediaCaptioningModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["joy-caption", "ideogram4"];

    /// <summary>Plain sentences.</summary>
    public static MediaCaptioningModel JoyCaption { get; } = new("joy-caption");
    /// <summary>JSON with places of what is seen, as Ideogram 4 takes it.</summary>
    public static MediaCaptioningModel Ideogram4 { get; } = new("ideogram4");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MediaCaptioningModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MediaCaptioningModel left, MediaCaptioningModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MediaCaptioningModel left, MediaCaptioningModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MediaCaptioningModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MediaCaptioningModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
