// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A model of Krea.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<KreaModel>))]
public readonly struct KreaModel(string value) : IStringValue<KreaModel>, IEquatable<KreaModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["krea2-medium", "krea2-large", "krea2-medium-turbo"];

    /// <summary>The medium model.</summary>
    public static KreaModel Krea2Medium { get; } = new("krea2-medium");
    /// <summary>The large model.</summary>
    public static KreaModel Krea2Large { get; } = new("krea2-large");
    /// <summary>The turbo form of the medium model.</summary>
    public static KreaModel Krea2MediumTurbo { get; } = new("krea2-medium-turbo");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static KreaModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(KreaModel left, KreaModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(KreaModel left, KreaModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(KreaModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KreaModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
