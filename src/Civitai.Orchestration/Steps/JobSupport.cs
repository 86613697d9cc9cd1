using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>Whether a queue can run a job.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<JobSupport>))]
public readonly struct JobSupport(string value) : IStringValue<JobSupport>, IEquatable<JobSupport>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>No worker can run it.</summary>
    public static JobSupport Unsupported { get; } = new("unsupported");

    /// <summary>Workers exist, none is free or online.</summary>
    public static JobSupport Unavailable { get; } = new("unavailable");

    /// <summary>Workers can take it.</summary>
    public static JobSupport Available { get; } = new("available");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["unsupported", "unavailable", "available"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static JobSupport Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(JobSupport left, JobSupport right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(JobSupport left, JobSupport right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(JobSupport other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JobSupport other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
