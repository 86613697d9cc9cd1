using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>The span of time that one entry of a service's history covers.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ServiceInterval>))]
public readonly struct ServiceInterval(string value) : IStringValue<ServiceInterval>, IEquatable<ServiceInterval>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Five minutes.</summary>
    public static ServiceInterval FiveMinutes { get; } = new("5m");

    /// <summary>An hour.</summary>
    public static ServiceInterval Hour { get; } = new("1h");

    /// <summary>A day.</summary>
    public static ServiceInterval Day { get; } = new("1d");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["5m", "1h", "1d"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ServiceInterval Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ServiceInterval left, ServiceInterval right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ServiceInterval left, ServiceInterval right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ServiceInterval other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
