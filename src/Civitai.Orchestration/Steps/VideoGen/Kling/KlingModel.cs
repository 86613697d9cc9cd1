// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The release of Kling.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<KlingModel>))]
public readonly struct KlingModel(string value) : IStringValue<KlingModel>, IEquatable<KlingModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["v1", "v1.5", "v1.6", "v2", "v2.5-turbo"];

    /// <summary>Sent as <c>v1</c>.</summary>
    public static KlingModel V1 { get; } = new("v1");
    /// <summary>Sent as <c>v1.5</c>.</summary>
    public static KlingModel V15 { get; } = new("v1.5");
    /// <summary>Sent as <c>v1.6</c>.</summary>
    public static KlingModel V16 { get; } = new("v1.6");
    /// <summary>Sent as <c>v2</c>.</summary>
    public static KlingModel V2 { get; } = new("v2");
    /// <summary>Sent as <c>v2.5-turbo</c>.</summary>
    public static KlingModel V25Turbo { get; } = new("v2.5-turbo");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static KlingModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(KlingModel left, KlingModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(KlingModel left, KlingModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(KlingModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KlingModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
