// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>The release of Veo 3.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<Veo3Version>))]
public readonly struct Veo3Version(string value) : IStringValue<Veo3Version>, IEquatable<Veo3Version>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["3.0", "3.1"];

    /// <summary>Sent as <c>3.0</c>.</summary>
    public static Veo3Version V30 { get; } = new("3.0");
    /// <summary>Sent as <c>3.1</c>.</summary>
    public static Veo3Version V31 { get; } = new("3.1");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static Veo3Version Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(Veo3Version left, Veo3Version right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(Veo3Version left, Veo3Version right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Veo3Version other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Veo3Version other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
