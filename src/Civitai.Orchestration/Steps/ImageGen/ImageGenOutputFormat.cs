// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The file format of generated images.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ImageGenOutputFormat>))]
public readonly struct ImageGenOutputFormat(string value) : IStringValue<ImageGenOutputFormat>, IEquatable<ImageGenOutputFormat>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["jpeg", "png", "webP"];

    /// <summary>JPEG.</summary>
    public static ImageGenOutputFormat Jpeg { get; } = new("jpeg");
    /// <summary>PNG, without loss.</summary>
    public static ImageGenOutputFormat Png { get; } = new("png");
    /// <summary>WebP.</summary>
    public static ImageGenOutputFormat WebP { get; } = new("webP");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ImageGenOutputFormat Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ImageGenOutputFormat left, ImageGenOutputFormat right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ImageGenOutputFormat left, ImageGenOutputFormat right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ImageGenOutputFormat other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImageGenOutputFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
