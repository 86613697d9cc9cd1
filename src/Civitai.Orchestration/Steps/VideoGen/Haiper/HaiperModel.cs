// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The release of Haiper.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<HaiperModel>))]
public readonly struct HaiperModel(string value) : IStringValue<HaiperModel>, IEquatable<HaiperModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["v1_5", "v2"];

    /// <summary>Sent as <c>v1_5</c>.</summary>
    public static HaiperModel V15 { get; } = new("v1_5");
    /// <summary>Sent as <c>v2</c>.</summary>
    public static HaiperModel V2 { get; } = new("v2");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static HaiperModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(HaiperModel left, HaiperModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(HaiperModel left, HaiperModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(HaiperModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HaiperModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
