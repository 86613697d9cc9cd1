using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>How mature a result was rated.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<NsfwLevel>))]
public readonly struct NsfwLevel(string value) : IStringValue<NsfwLevel>, IEquatable<NsfwLevel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Suitable for everyone.</summary>
    public static NsfwLevel PG { get; } = new("pg");

    /// <summary>Mild.</summary>
    public static NsfwLevel PG13 { get; } = new("pg13");

    /// <summary>Restricted.</summary>
    public static NsfwLevel R { get; } = new("r");

    /// <summary>Explicit.</summary>
    public static NsfwLevel X { get; } = new("x");

    /// <summary>Most explicit.</summary>
    public static NsfwLevel Xxx { get; } = new("xxx");

    /// <summary>Not rated.</summary>
    public static NsfwLevel NotRated { get; } = new("na");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["pg", "pg13", "r", "x", "xxx", "na"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static NsfwLevel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(NsfwLevel left, NsfwLevel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(NsfwLevel left, NsfwLevel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(NsfwLevel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NsfwLevel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
