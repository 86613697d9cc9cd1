namespace Civitai.Orchestration;

/// <summary>
/// A value written down here, or a <see cref="Civitai.Orchestration.Reference"/> that the service resolves when the workflow runs. Values and references
/// convert to it on their own, so <c>Prompt = "a cat"</c> and <c>Prompt = Reference.Argument("prompt")</c> both compile.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct ValueOrReference<T> : IEquatable<ValueOrReference<T>>
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
}
