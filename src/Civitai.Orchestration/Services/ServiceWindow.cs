using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>The span of time, up to now, that measurements of a service cover.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ServiceWindow>))]
public readonly struct ServiceWindow(string value) : IStringValue<ServiceWindow>, IEquatable<ServiceWindow>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The last hour.</summary>
    public static ServiceWindow Hour { get; } = new("1h");

    /// <summary>The last 24 hours.</summary>
    public static ServiceWindow Day { get; } = new("24h");

    /// <summary>The last seven days.</summary>
    public static ServiceWindow Week { get; } = new("7d");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["1h", "24h", "7d"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ServiceWindow Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ServiceWindow left, ServiceWindow right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ServiceWindow left, ServiceWindow right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ServiceWindow other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceWindow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
