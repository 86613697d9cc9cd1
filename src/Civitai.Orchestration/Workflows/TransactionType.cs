using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>The direction of a Buzz transaction.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TransactionType>))]
public readonly struct TransactionType(string value) : IStringValue<TransactionType>, IEquatable<TransactionType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Buzz left the account.</summary>
    public static TransactionType Debit { get; } = new("debit");

    /// <summary>Buzz came back, for example as a refund.</summary>
    public static TransactionType Credit { get; } = new("credit");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["debit", "credit"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TransactionType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TransactionType left, TransactionType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TransactionType left, TransactionType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TransactionType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TransactionType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
