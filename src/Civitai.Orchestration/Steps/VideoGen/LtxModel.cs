// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The model of LTX. Each release takes two of them.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<LtxModel>))]
public readonly struct LtxModel(string value) : IStringValue<LtxModel>, IEquatable<LtxModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["19b-dev", "19b-distilled", "22b-dev", "22b-distilled"];

    /// <summary>The full model of LTX-2.</summary>
    public static LtxModel Dev19B { get; } = new("19b-dev");
    /// <summary>The faster model of LTX-2.</summary>
    public static LtxModel Distilled19B { get; } = new("19b-distilled");
    /// <summary>The full model of LTX-2.3 and LTX-2.5.</summary>
    public static LtxModel Dev22B { get; } = new("22b-dev");
    /// <summary>The faster model of LTX-2.3 and LTX-2.5.</summary>
    public static LtxModel Distilled22B { get; } = new("22b-distilled");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static LtxModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(LtxModel left, LtxModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(LtxModel left, LtxModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LtxModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LtxModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
