// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The shape and size of an image, for models that fal runs.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<FalImageSize>))]
public readonly struct FalImageSize(string value) : IStringValue<FalImageSize>, IEquatable<FalImageSize>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"];

    /// <summary>Square, high resolution.</summary>
    public static FalImageSize SquareHd { get; } = new("square_hd");
    /// <summary>Square.</summary>
    public static FalImageSize Square { get; } = new("square");
    /// <summary>Upright, 3 to 4.</summary>
    public static FalImageSize Portrait4To3 { get; } = new("portrait_4_3");
    /// <summary>Upright, 9 to 16.</summary>
    public static FalImageSize Portrait16To9 { get; } = new("portrait_16_9");
    /// <summary>Wide, 4 to 3.</summary>
    public static FalImageSize Landscape4To3 { get; } = new("landscape_4_3");
    /// <summary>Wide, 16 to 9.</summary>
    public static FalImageSize Landscape16To9 { get; } = new("landscape_16_9");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static FalImageSize Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(FalImageSize left, FalImageSize right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(FalImageSize left, FalImageSize right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FalImageSize other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FalImageSize other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
