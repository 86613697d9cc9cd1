// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>A model of DensePose.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<DensePoseModel>))]
public readonly struct DensePoseModel(string value) : IStringValue<DensePoseModel>, IEquatable<DensePoseModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["densepose_r50_fpn_dl.torchscript", "densepose_r101_fpn_dl.torchscript"];

    /// <summary>The small one, on ResNet-50.</summary>
    public static DensePoseModel R50 { get; } = new("densepose_r50_fpn_dl.torchscript");
    /// <summary>The large one, on ResNet-101.</summary>
    public static DensePoseModel R101 { get; } = new("densepose_r101_fpn_dl.torchscript");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static DensePoseModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(DensePoseModel left, DensePoseModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(DensePoseModel left, DensePoseModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DensePoseModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DensePoseModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
