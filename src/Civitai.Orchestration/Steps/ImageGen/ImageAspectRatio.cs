// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The shape of an image, width to height. Each model takes some of them.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ImageAspectRatio>))]
public readonly struct ImageAspectRatio(string value) : IStringValue<ImageAspectRatio>, IEquatable<ImageAspectRatio>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21", "5:4", "4:5", "2:1", "20:9", "19.5:9", "9:19.5", "9:20", "1:2", "auto",
            "2.35:1", "4:1", "3:1", "17:9", "1:3", "1:4"];

    /// <summary>21 to 9.</summary>
    public static ImageAspectRatio Ratio21To9 { get; } = new("21:9");
    /// <summary>16 to 9.</summary>
    public static ImageAspectRatio Ratio16To9 { get; } = new("16:9");
    /// <summary>4 to 3.</summary>
    public static ImageAspectRatio Ratio4To3 { get; } = new("4:3");
    /// <summary>3 to 2.</summary>
    public static ImageAspectRatio Ratio3To2 { get; } = new("3:2");
    /// <summary>1 to 1.</summary>
    public static ImageAspectRatio Ratio1To1 { get; } = new("1:1");
    /// <summary>2 to 3.</summary>
    public static ImageAspectRatio Ratio2To3 { get; } = new("2:3");
    /// <summary>3 to 4.</summary>
    public static ImageAspectRatio Ratio3To4 { get; } = new("3:4");
    /// <summary>9 to 16.</summary>
    public static ImageAspectRatio Ratio9To16 { get; } = new("9:16");
    /// <summary>9 to 21.</summary>
    public static ImageAspectRatio Ratio9To21 { get; } = new("9:21");
    /// <summary>5 to 4.</summary>
    public static ImageAspectRatio Ratio5To4 { get; } = new("5:4");
    /// <summary>4 to 5.</summary>
    public static ImageAspectRatio Ratio4To5 { get; } = new("4:5");
    /// <summary>2 to 1.</summary>
    public static ImageAspectRatio Ratio2To1 { get; } = new("2:1");
    /// <summary>20 to 9.</summary>
    public static ImageAspectRatio Ratio20To9 { get; } = new("20:9");
    /// <summary>19.5 to 9.</summary>
    public static ImageAspectRatio Ratio19Point5To9 { get; } = new("19.5:9");
    /// <summary>9 to 19.5.</summary>
    public static ImageAspectRatio Ratio9To19Point5 { get; } = new("9:19.5");
    /// <summary>9 to 20.</summary>
    public static ImageAspectRatio Ratio9To20 { get; } = new("9:20");
    /// <summary>1 to 2.</summary>
    public static ImageAspectRatio Ratio1To2 { get; } = new("1:2");
    /// <summary>The model decides.</summary>
    public static ImageAspectRatio Auto { get; } = new("auto");
    /// <summary>2.35 to 1.</summary>
    public static ImageAspectRatio Ratio2Point35To1 { get; } = new("2.35:1");
    /// <summary>4 to 1.</summary>
    public static ImageAspectRatio Ratio4To1 { get; } = new("4:1");
    /// <summary>3 to 1.</summary>
    public static ImageAspectRatio Ratio3To1 { get; } = new("3:1");
    /// <summary>17 to 9.</summary>
    public static ImageAspectRatio Ratio17To9 { get; } = new("17:9");
    /// <summary>1 to 3.</summary>
    public static ImageAspectRatio Ratio1To3 { get; } = new("1:3");
    /// <summary>1 to 4.</summary>
    public static ImageAspectRatio Ratio1To4 { get; } = new("1:4");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ImageAspectRatio Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ImageAspectRatio left, ImageAspectRatio right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ImageAspectRatio left, ImageAspectRatio right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ImageAspectRatio other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImageAspectRatio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
