// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>How much of a training run is recorded for reading afterwards.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<TrainingTraceMode>))]
public readonly struct TrainingTraceMode(string value) : IStringValue<TrainingTraceMode>, IEquatable<TrainingTraceMode>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["none", "logs", "events"];

    /// <summary>Nothing.</summary>
    public static TrainingTraceMode None { get; } = new("none");
    /// <summary>The log text.</summary>
    public static TrainingTraceMode Logs { get; } = new("logs");
    /// <summary>Structured events.</summary>
    public static TrainingTraceMode Events { get; } = new("events");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static TrainingTraceMode Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(TrainingTraceMode left, TrainingTraceMode right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(TrainingTraceMode left, TrainingTraceMode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TrainingTraceMode other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TrainingTraceMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
