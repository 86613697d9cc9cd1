// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A model that finds people or animals for their poses.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<PoseDetector>))]
public readonly struct PoseDetector(string value) : IStringValue<PoseDetector>, IEquatable<PoseDetector>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["yolox_l.onnx", "yolox_l.torchscript.pt", "yolo_nas_l_fp16.onnx", "yolo_nas_m_fp16.onnx", "yolo_nas_s_fp16.onnx"];

    /// <summary>YOLOX, large, for ONNX.</summary>
    public static PoseDetector YoloxLargeOnnx { get; } = new("yolox_l.onnx");
    /// <summary>YOLOX, large, for TorchScript.</summary>
    public static PoseDetector YoloxLargeTorchScript { get; } = new("yolox_l.torchscript.pt");
    /// <summary>YOLO-NAS, large.</summary>
    public static PoseDetector YoloNasLarge { get; } = new("yolo_nas_l_fp16.onnx");
    /// <summary>YOLO-NAS, of middle size.</summary>
    public static PoseDetector YoloNasMedium { get; } = new("yolo_nas_m_fp16.onnx");
    /// <summary>YOLO-NAS, small.</summary>
    public static PoseDetector YoloNasSmall { get; } = new("yolo_nas_s_fp16.onnx");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static PoseDetector Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(PoseDetector left, PoseDetector right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(PoseDetector left, PoseDetector right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PoseDetector other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PoseDetector other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
