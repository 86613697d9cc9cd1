using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A kind of Buzz that pays for work.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<BuzzAccount>))]
public readonly struct BuzzAccount(string value) : IStringValue<BuzzAccount>, IEquatable<BuzzAccount>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Bought Buzz; the only kind that pays for mature content.</summary>
    public static BuzzAccount Yellow { get; } = new("yellow");

    /// <summary>Earned Buzz; safe-for-work content only.</summary>
    public static BuzzAccount Blue { get; } = new("blue");

    /// <summary>Bought Buzz for safe-for-work content only.</summary>
    public static BuzzAccount Green { get; } = new("green");

    /// <summary>A kind that the schema lists and no page explains.</summary>
    public static BuzzAccount FakeRed { get; } = new("fakeRed");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["yellow", "blue", "green", "fakeRed"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static BuzzAccount Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(BuzzAccount left, BuzzAccount right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(BuzzAccount left, BuzzAccount right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(BuzzAccount other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BuzzAccount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
