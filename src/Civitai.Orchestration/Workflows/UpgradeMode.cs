using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>What happens when a result turns out mature while safe-for-work Buzz paid for it.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<UpgradeMode>))]
public readonly struct UpgradeMode(string value) : IStringValue<UpgradeMode>, IEquatable<UpgradeMode>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The output is withheld until the workflow is updated to allow mature content.</summary>
    public static UpgradeMode Manual { get; } = new("manual");

    /// <summary>The charge is swapped to yellow Buzz at once; the work fails when yellow is short.</summary>
    public static UpgradeMode Automatic { get; } = new("automatic");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["manual", "automatic"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static UpgradeMode Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(UpgradeMode left, UpgradeMode right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(UpgradeMode left, UpgradeMode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(UpgradeMode other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UpgradeMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
