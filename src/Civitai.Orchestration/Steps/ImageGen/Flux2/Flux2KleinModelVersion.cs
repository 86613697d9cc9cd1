// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The size and kind of FLUX.2 klein.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Flux2KleinModelVersion>))]
public readonly struct Flux2KleinModelVersion(string value) : IStringValue<Flux2KleinModelVersion>, IEquatable<Flux2KleinModelVersion>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["4b", "4b-base", "9b", "9b-base", "9b-kv"];

    /// <summary>4 billion parameters.</summary>
    public static Flux2KleinModelVersion V4B { get; } = new("4b");
    /// <summary>4 billion parameters, not distilled.</summary>
    public static Flux2KleinModelVersion V4BBase { get; } = new("4b-base");
    /// <summary>9 billion parameters.</summary>
    public static Flux2KleinModelVersion V9B { get; } = new("9b");
    /// <summary>9 billion parameters, not distilled.</summary>
    public static Flux2KleinModelVersion V9BBase { get; } = new("9b-base");
    /// <summary>9 billion parameters with cached images, for the flux2 engine only.</summary>
    public static Flux2KleinModelVersion V9BKv { get; } = new("9b-kv");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Flux2KleinModelVersion Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Flux2KleinModelVersion left, Flux2KleinModelVersion right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Flux2KleinModelVersion left, Flux2KleinModelVersion right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Flux2KleinModelVersion other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Flux2KleinModelVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
