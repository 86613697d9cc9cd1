// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>How a video of other proportions fills its place.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<MediaFit>))]
public readonly struct MediaFit(string value) : IStringValue<MediaFit>, IEquatable<MediaFit>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["contain", "cover", "stretch"];

    /// <summary>Whole, with margins.</summary>
    public static MediaFit Contain { get; } = new("contain");
    /// <summary>Without margins, cut at the edges.</summary>
    public static MediaFit Cover { get; } = new("cover");
    /// <summary>Without margins, out of proportion.</summary>
    public static MediaFit Stretch { get; } = new("stretch");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static MediaFit Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(MediaFit left, MediaFit right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(MediaFit left, MediaFit right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MediaFit other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MediaFit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
