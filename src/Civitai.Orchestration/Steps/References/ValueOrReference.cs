using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Civitai.Orchestration;

/// <summary>
/// A value written down here, or a <see cref="Civitai.Orchestration.Reference"/> that the service resolves when the workflow runs. Values and references
/// convert to it on their own, so <c>Prompt = "a cat"</c> and <c>Prompt = Reference.Argument("prompt")</c> both compile.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct ValueOrReference<T> : IEquatable<ValueOrReference<T>>, IWireValue<ValueOrReference<T>>
{
    private readonly T? _value;

    /// <summary>Holds a value.</summary>
    /// <param name="value">The value.</param>
    public ValueOrReference(T value)
    {
        _value = value;
        HasValue = value is not null;
    }

    /// <summary>Holds a reference.</summary>
    /// <param name="reference">The reference.</param>
    public ValueOrReference(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Reference = reference;
    }

    /// <summary>Whether a value is held.</summary>
    public bool HasValue { get; }

    /// <summary>The reference; null when a value is held.</summary>
    public Reference? Reference { get; }

    /// <summary>Whether neither a value nor a reference was given.</summary>
    public bool IsMissing => !HasValue && Reference is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">A reference is held: its value exists only while the workflow runs.</exception>
    public T Value => HasValue
        ? _value! // HasValue means that a value was stored
        : throw new InvalidOperationException("This is a reference; its value exists only while the workflow runs on the service.");

    /// <summary>Holds a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ValueOrReference<T>(T value) => value is null ? default : new(value);

    /// <summary>Holds a reference.</summary>
    /// <param name="reference">The reference.</param>
    public static implicit operator ValueOrReference<T>(Reference reference) => new(reference);

    /// <summary>Whether both hold the same value or the same reference.</summary>
    public static bool operator ==(ValueOrReference<T> left, ValueOrReference<T> right) => left.Equals(right);

    /// <summary>Whether they hold different values or references.</summary>
    public static bool operator !=(ValueOrReference<T> left, ValueOrReference<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValueOrReference<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value) && Equals(Reference, other.Reference);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueOrReference<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, Reference);

    /// <summary>The value as text, or the reference in words.</summary>
    public override string ToString() => HasValue ? _value?.ToString() ?? "" : Reference?.ToString() ?? "";

    static string IWireValue<ValueOrReference<T>>.Expected => typeof(T) == typeof(string) ? "Text or a reference is expected." : "A whole number or a reference is expected.";

    bool IWireValue<ValueOrReference<T>>.IsMissing => IsMissing;

    static bool IWireValue<ValueOrReference<T>>.TryRead(ref RecordReader reader, out ValueOrReference<T> value)
    {
        value = default;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            if (!Reference.TryRead(ref reader, out Reference? reference))
                return false;
            value = new(reference);
            return true;
        }

        if (typeof(T) == typeof(string) && reader.TokenType == JsonTokenType.String)
        {
            value = new((T)(object)reader.GetText());
            return true;
        }

        if (typeof(T) == typeof(long) && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number))
        {
            value = new(Unsafe.As<long, T>(ref number));
            return true;
        }

        return false;
    }

    void IWireValue<ValueOrReference<T>>.Write(ref RecordWriter writer)
    {
        if (Reference is not null)
            Reference.Write(ref writer);
        else if (typeof(T) == typeof(string))
            writer.Text((string)(object)_value!); // what is missing is not written
        else
            writer.Int64(Convert.ToInt64(_value, CultureInfo.InvariantCulture));
    }
}
