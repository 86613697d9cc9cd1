// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The size of a Krea 2 image. Sets the price.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Krea2Size>))]
public readonly struct Krea2Size(string value) : IStringValue<Krea2Size>, IEquatable<Krea2Size>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["medium", "large"];

    /// <summary>Medium.</summary>
    public static Krea2Size Medium { get; } = new("medium");
    /// <summary>Large, at twice the price.</summary>
    public static Krea2Size Large { get; } = new("large");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Krea2Size Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Krea2Size left, Krea2Size right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Krea2Size left, Krea2Size right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Krea2Size other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Krea2Size other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
