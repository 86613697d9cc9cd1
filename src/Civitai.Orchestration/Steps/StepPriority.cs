using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>How urgently a step is scheduled.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<StepPriority>))]
public readonly struct StepPriority(string value) : IStringValue<StepPriority>, IEquatable<StepPriority>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Ahead of other work; may cost more.</summary>
    public static StepPriority High { get; } = new("high");

    /// <summary>What the service uses when nothing is sent.</summary>
    public static StepPriority Normal { get; } = new("normal");

    /// <summary>After other work.</summary>
    public static StepPriority Low { get; } = new("low");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["high", "normal", "low"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static StepPriority Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(StepPriority left, StepPriority right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(StepPriority left, StepPriority right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StepPriority other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StepPriority other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
