// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.HumanoidImageMask;

/// <summary>What of a person is masked.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<HumanoidImageMaskCategory>))]
public readonly struct HumanoidImageMaskCategory(string value) : IStringValue<HumanoidImageMaskCategory>, IEquatable<HumanoidImageMaskCategory>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["dresses", "upperBody", "lowerBody"];

    /// <summary>What a dress covers.</summary>
    public static HumanoidImageMaskCategory Dresses { get; } = new("dresses");
    /// <summary>What a garment for the upper body covers.</summary>
    public static HumanoidImageMaskCategory UpperBody { get; } = new("upperBody");
    /// <summary>What a garment for the lower body covers.</summary>
    public static HumanoidImageMaskCategory LowerBody { get; } = new("lowerBody");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static HumanoidImageMaskCategory Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(HumanoidImageMaskCategory left, HumanoidImageMaskCategory right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(HumanoidImageMaskCategory left, HumanoidImageMaskCategory right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(HumanoidImageMaskCategory other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HumanoidImageMaskCategory other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
