// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>The texture of a model.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TripoTexture>))]
public readonly struct TripoTexture(string value) : IStringValue<TripoTexture>, IEquatable<TripoTexture>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["no", "standard", "HD"];

    /// <summary>None.</summary>
    public static TripoTexture No { get; } = new("no");
    /// <summary>The usual one.</summary>
    public static TripoTexture Standard { get; } = new("standard");
    /// <summary>One of higher resolution.</summary>
    public static TripoTexture Hd { get; } = new("HD");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TripoTexture Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TripoTexture left, TripoTexture right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TripoTexture left, TripoTexture right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TripoTexture other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TripoTexture other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
