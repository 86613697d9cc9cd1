// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>How freely Krea 2 reads the prompt.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Krea2Creativity>))]
public readonly struct Krea2Creativity(string value) : IStringValue<Krea2Creativity>, IEquatable<Krea2Creativity>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["raw", "low", "medium", "high"];

    /// <summary>To the letter.</summary>
    public static Krea2Creativity Raw { get; } = new("raw");
    /// <summary>Closely.</summary>
    public static Krea2Creativity Low { get; } = new("low");
    /// <summary>In between.</summary>
    public static Krea2Creativity Medium { get; } = new("medium");
    /// <summary>Freely; parts of the prompt may be left out.</summary>
    public static Krea2Creativity High { get; } = new("high");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Krea2Creativity Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Krea2Creativity left, Krea2Creativity right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Krea2Creativity left, Krea2Creativity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Krea2Creativity other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Krea2Creativity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
