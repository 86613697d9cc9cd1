// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>A model of StarVector.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<StarVectorModel>))]
public readonly struct StarVectorModel(string value) : IStringValue<StarVectorModel>, IEquatable<StarVectorModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["starvector-1b", "starvector-8b"];

    /// <summary>Sent as <c>starvector-1b</c>.</summary>
    public static StarVectorModel StarVector1B { get; } = new("starvector-1b");
    /// <summary>Sent as <c>starvector-8b</c>.</summary>
    public static StarVectorModel StarVector8B { get; } = new("starvector-8b");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static StarVectorModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(StarVectorModel left, StarVectorModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(StarVectorModel left, StarVectorModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StarVectorModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StarVectorModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
