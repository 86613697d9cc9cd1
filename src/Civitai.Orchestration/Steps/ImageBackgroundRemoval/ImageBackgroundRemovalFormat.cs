// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>A file format that can be transparent.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ImageBackgroundRemovalFormat>))]
public readonly struct ImageBackgroundRemovalFormat(string value) : IStringValue<ImageBackgroundRemovalFormat>, IEquatable<ImageBackgroundRemovalFormat>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["png", "webp"];

    /// <summary>Sent as <c>png</c>.</summary>
    public static ImageBackgroundRemovalFormat Png { get; } = new("png");
    /// <summary>Sent as <c>webp</c>.</summary>
    public static ImageBackgroundRemovalFormat Webp { get; } = new("webp");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ImageBackgroundRemovalFormat Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ImageBackgroundRemovalFormat left, ImageBackgroundRemovalFormat right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ImageBackgroundRemovalFormat left, ImageBackgroundRemovalFormat right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ImageBackgroundRemovalFormat other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImageBackgroundRemovalFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
