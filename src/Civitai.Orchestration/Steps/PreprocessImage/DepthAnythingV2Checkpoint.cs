// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A model of Depth Anything V2.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<DepthAnythingV2Checkpoint>))]
public readonly struct DepthAnythingV2Checkpoint(string value) : IStringValue<DepthAnythingV2Checkpoint>, IEquatable<DepthAnythingV2Checkpoint>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["depth_anything_v2_vitg.pth", "depth_anything_v2_vitl.pth", "depth_anything_v2_vitb.pth", "depth_anything_v2_vits.pth"];

    /// <summary>The largest one.</summary>
    public static DepthAnythingV2Checkpoint Giant { get; } = new("depth_anything_v2_vitg.pth");
    /// <summary>The large one.</summary>
    public static DepthAnythingV2Checkpoint Large { get; } = new("depth_anything_v2_vitl.pth");
    /// <summary>The one of middle size.</summary>
    public static DepthAnythingV2Checkpoint Base { get; } = new("depth_anything_v2_vitb.pth");
    /// <summary>The small one.</summary>
    public static DepthAnythingV2Checkpoint Small { get; } = new("depth_anything_v2_vits.pth");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static DepthAnythingV2Checkpoint Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(DepthAnythingV2Checkpoint left, DepthAnythingV2Checkpoint right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(DepthAnythingV2Checkpoint left, DepthAnythingV2Checkpoint right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DepthAnythingV2Checkpoint other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DepthAnythingV2Checkpoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
