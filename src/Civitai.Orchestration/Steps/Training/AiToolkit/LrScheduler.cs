// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>How the learning rate changes over a training run.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<LrScheduler>))]
public readonly struct LrScheduler(string value) : IStringValue<LrScheduler>, IEquatable<LrScheduler>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["constant", "constant_with_warmup", "cosine", "linear", "step"];

    /// <summary>The same rate throughout.</summary>
    public static LrScheduler Constant { get; } = new("constant");
    /// <summary>Rises at first, then stays.</summary>
    public static LrScheduler ConstantWithWarmup { get; } = new("constant_with_warmup");
    /// <summary>Falls along a cosine curve.</summary>
    public static LrScheduler Cosine { get; } = new("cosine");
    /// <summary>Falls in a straight line.</summary>
    public static LrScheduler Linear { get; } = new("linear");
    /// <summary>Falls in steps.</summary>
    public static LrScheduler Step { get; } = new("step");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static LrScheduler Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(LrScheduler left, LrScheduler right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(LrScheduler left, LrScheduler right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LrScheduler other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LrScheduler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
