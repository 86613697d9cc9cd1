// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Model3DPreview;

/// <summary>The file format of the images.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Model3DPreviewFormat>))]
public readonly struct Model3DPreviewFormat(string value) : IStringValue<Model3DPreviewFormat>, IEquatable<Model3DPreviewFormat>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["jpeg", "png", "webP"];

    /// <summary>Sent as <c>jpeg</c>.</summary>
    public static Model3DPreviewFormat Jpeg { get; } = new("jpeg");
    /// <summary>Sent as <c>png</c>.</summary>
    public static Model3DPreviewFormat Png { get; } = new("png");
    /// <summary>Sent as <c>webP</c>.</summary>
    public static Model3DPreviewFormat WebP { get; } = new("webP");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Model3DPreviewFormat Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Model3DPreviewFormat left, Model3DPreviewFormat right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Model3DPreviewFormat left, Model3DPreviewFormat right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Model3DPreviewFormat other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Model3DPreviewFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
