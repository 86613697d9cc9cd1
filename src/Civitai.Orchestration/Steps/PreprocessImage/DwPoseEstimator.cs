// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A model of DWPose that finds joints.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<DwPoseEstimator>))]
public readonly struct DwPoseEstimator(string value) : IStringValue<DwPoseEstimator>, IEquatable<DwPoseEstimator>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["dw-ll_ucoco_384_bs5.torchscript.pt", "dw-ll_ucoco_384.onnx", "dw-ll_ucoco.onnx"];

    /// <summary>For images of 384 pixels, for TorchScript.</summary>
    public static DwPoseEstimator Ucoco384TorchScript { get; } = new("dw-ll_ucoco_384_bs5.torchscript.pt");
    /// <summary>For images of 384 pixels, for ONNX.</summary>
    public static DwPoseEstimator Ucoco384Onnx { get; } = new("dw-ll_ucoco_384.onnx");
    /// <summary>For ONNX.</summary>
    public static DwPoseEstimator UcocoOnnx { get; } = new("dw-ll_ucoco.onnx");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static DwPoseEstimator Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(DwPoseEstimator left, DwPoseEstimator right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(DwPoseEstimator left, DwPoseEstimator right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DwPoseEstimator other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DwPoseEstimator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
