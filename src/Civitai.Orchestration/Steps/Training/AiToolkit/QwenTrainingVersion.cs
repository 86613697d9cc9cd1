// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>The Qwen-Image release that a LoRA is trained on.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<QwenTrainingVersion>))]
public readonly struct QwenTrainingVersion(string value) : IStringValue<QwenTrainingVersion>, IEquatable<QwenTrainingVersion>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["latest", "2509", "2512"];

    /// <summary>The newest release; today Qwen/Qwen-Image-Edit-2512.</summary>
    public static QwenTrainingVersion Latest { get; } = new("latest");
    /// <summary>The September 2025 checkpoint, urn:air:qwen:checkpoint:civitai:1864281@2110043.</summary>
    public static QwenTrainingVersion V2509 { get; } = new("2509");
    /// <summary>Qwen/Qwen-Image-Edit-2512.</summary>
    public static QwenTrainingVersion V2512 { get; } = new("2512");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static QwenTrainingVersion Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(QwenTrainingVersion left, QwenTrainingVersion right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(QwenTrainingVersion left, QwenTrainingVersion right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QwenTrainingVersion other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QwenTrainingVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
