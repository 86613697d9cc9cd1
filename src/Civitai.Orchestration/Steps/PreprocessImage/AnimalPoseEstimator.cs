// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A model that finds the joints of animals.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<AnimalPoseEstimator>))]
public readonly struct AnimalPoseEstimator(string value) : IStringValue<AnimalPoseEstimator>, IEquatable<AnimalPoseEstimator>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["rtmpose-m_ap10k_256_bs5.torchscript.pt", "rtmpose-m_ap10k_256.onnx"];

    /// <summary>RTMPose for TorchScript.</summary>
    public static AnimalPoseEstimator RtmPoseTorchScript { get; } = new("rtmpose-m_ap10k_256_bs5.torchscript.pt");
    /// <summary>RTMPose for ONNX.</summary>
    public static AnimalPoseEstimator RtmPoseOnnx { get; } = new("rtmpose-m_ap10k_256.onnx");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static AnimalPoseEstimator Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(AnimalPoseEstimator left, AnimalPoseEstimator right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(AnimalPoseEstimator left, AnimalPoseEstimator right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AnimalPoseEstimator other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnimalPoseEstimator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
