// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The model of the qwen engine. Each operation takes some of them.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<QwenApiModel>))]
public readonly struct QwenApiModel(string value) : IStringValue<QwenApiModel>, IEquatable<QwenApiModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["3.0-pro", "2.0-pro", "2.0", "max", "plus", "edit-max", "edit-plus", "edit"];

    /// <summary>3.0 pro.</summary>
    public static QwenApiModel V30Pro { get; } = new("3.0-pro");
    /// <summary>2.0 pro.</summary>
    public static QwenApiModel V20Pro { get; } = new("2.0-pro");
    /// <summary>2.0.</summary>
    public static QwenApiModel V20 { get; } = new("2.0");
    /// <summary>Max: five fixed sizes, one image.</summary>
    public static QwenApiModel Max { get; } = new("max");
    /// <summary>Plus: five fixed sizes, one image.</summary>
    public static QwenApiModel Plus { get; } = new("plus");
    /// <summary>Edit max.</summary>
    public static QwenApiModel EditMax { get; } = new("edit-max");
    /// <summary>Edit plus.</summary>
    public static QwenApiModel EditPlus { get; } = new("edit-plus");
    /// <summary>Edit: no sizes, one image.</summary>
    public static QwenApiModel Edit { get; } = new("edit");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static QwenApiModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(QwenApiModel left, QwenApiModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(QwenApiModel left, QwenApiModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QwenApiModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QwenApiModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
