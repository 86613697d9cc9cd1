// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A model of Depth Anything.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<DepthAnythingCheckpoint>))]
public readonly struct DepthAnythingCheckpoint(string value) : IStringValue<DepthAnythingCheckpoint>, IEquatable<DepthAnythingCheckpoint>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["depth_anything_vitl14.pth", "depth_anything_vitb14.pth", "depth_anything_vits14.pth"];

    /// <summary>The large one.</summary>
    public static DepthAnythingCheckpoint Large { get; } = new("depth_anything_vitl14.pth");
    /// <summary>The one of middle size.</summary>
    public static DepthAnythingCheckpoint Base { get; } = new("depth_anything_vitb14.pth");
    /// <summary>The small one.</summary>
    public static DepthAnythingCheckpoint Small { get; } = new("depth_anything_vits14.pth");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static DepthAnythingCheckpoint Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(DepthAnythingCheckpoint left, DepthAnythingCheckpoint right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(DepthAnythingCheckpoint left, DepthAnythingCheckpoint right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DepthAnythingCheckpoint other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DepthAnythingCheckpoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
