using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>Where a job is in its life.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ScenarioJobStatus>))]
public readonly struct ScenarioJobStatus(string value) : IStringValue<ScenarioJobStatus>, IEquatable<ScenarioJobStatus>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Accepted.</summary>
    public static ScenarioJobStatus Pending { get; } = new("pending");

    /// <summary>It waits.</summary>
    public static ScenarioJobStatus Queued { get; } = new("queued");

    /// <summary>A machine is being made ready.</summary>
    public static ScenarioJobStatus WarmingUp { get; } = new("warming-up");

    /// <summary>Work is under way.</summary>
    public static ScenarioJobStatus InProgress { get; } = new("in-progress");

    /// <summary>Results are being stored.</summary>
    public static ScenarioJobStatus Finalizing { get; } = new("finalizing");

    /// <summary>Ended well.</summary>
    public static ScenarioJobStatus Success { get; } = new("success");

    /// <summary>Ended without success.</summary>
    public static ScenarioJobStatus Failure { get; } = new("failure");

    /// <summary>Ended on request.</summary>
    public static ScenarioJobStatus Canceled { get; } = new("canceled");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } = ["pending", "queued", "warming-up", "in-progress", "finalizing", "success", "failure", "canceled"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <summary>Whether this is one of the three documented end states. An unknown status is never taken for an end.</summary>
    public bool IsTerminal => this == Success || this == Failure || this == Canceled;

    /// <inheritdoc/>
    public static ScenarioJobStatus Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ScenarioJobStatus left, ScenarioJobStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ScenarioJobStatus left, ScenarioJobStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScenarioJobStatus other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScenarioJobStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
