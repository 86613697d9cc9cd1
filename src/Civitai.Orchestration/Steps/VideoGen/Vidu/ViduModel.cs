// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The model of Vidu.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ViduModel>))]
public readonly struct ViduModel(string value) : IStringValue<ViduModel>, IEquatable<ViduModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["default", "q1", "q3"];

    /// <summary>Sent as <c>default</c>.</summary>
    public static ViduModel Default { get; } = new("default");
    /// <summary>Sent as <c>q1</c>.</summary>
    public static ViduModel Q1 { get; } = new("q1");
    /// <summary>Sent as <c>q3</c>.</summary>
    public static ViduModel Q3 { get; } = new("q3");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ViduModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ViduModel left, ViduModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ViduModel left, ViduModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ViduModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ViduModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
