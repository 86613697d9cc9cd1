using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>How well a service works at present.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ServiceStatus>))]
public readonly struct ServiceStatus(string value) : IStringValue<ServiceStatus>, IEquatable<ServiceStatus>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Too little is known to say.</summary>
    public static ServiceStatus Unknown { get; } = new("unknown");

    /// <summary>It works.</summary>
    public static ServiceStatus Available { get; } = new("available");

    /// <summary>It works, with more failures or longer waits than usual.</summary>
    public static ServiceStatus Degraded { get; } = new("degraded");

    /// <summary>It does not work.</summary>
    public static ServiceStatus Unavailable { get; } = new("unavailable");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["unknown", "available", "degraded", "unavailable"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ServiceStatus Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ServiceStatus left, ServiceStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ServiceStatus left, ServiceStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ServiceStatus other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
