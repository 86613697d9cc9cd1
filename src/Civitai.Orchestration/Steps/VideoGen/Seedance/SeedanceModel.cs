// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The release of Seedance.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<SeedanceModel>))]
public readonly struct SeedanceModel(string value) : IStringValue<SeedanceModel>, IEquatable<SeedanceModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["v2", "v2-fast", "v2-mini", "v2.5"];

    /// <summary>Sent as <c>v2</c>.</summary>
    public static SeedanceModel V2 { get; } = new("v2");
    /// <summary>Sent as <c>v2-fast</c>.</summary>
    public static SeedanceModel V2Fast { get; } = new("v2-fast");
    /// <summary>Sent as <c>v2-mini</c>.</summary>
    public static SeedanceModel V2Mini { get; } = new("v2-mini");
    /// <summary>Sent as <c>v2.5</c>.</summary>
    public static SeedanceModel V25 { get; } = new("v2.5");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static SeedanceModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(SeedanceModel left, SeedanceModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(SeedanceModel left, SeedanceModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SeedanceModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SeedanceModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
