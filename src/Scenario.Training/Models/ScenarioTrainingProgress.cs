using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>How far a training is.</summary>
public sealed partial record ScenarioTrainingProgress : WireRecord
{
    /// <summary>What happens now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ScenarioTrainingStage Stage { get; init; }

    /// <summary>How many trainings come first; null when the service does not tell.</summary>
    public int? Position { get; init; }

    /// <summary>The share done as the service writes it, 0 to 1; null when it does not tell.</summary>
    public double? Progress { get; init; }

    /// <summary>What the training will still take, in milliseconds; null when the service does not tell.</summary>
    public double? RemainingTimeMs { get; init; }

    /// <summary>When the training began, in milliseconds since 1970; null when the service does not tell.</summary>
    public double? StartedAt { get; init; }

    /// <summary>When this was written, in milliseconds since 1970; null when the service does not tell.</summary>
    public double? UpdatedAt { get; init; }

    internal DateTimeOffset? StartTime => StartedAt is >= 0 and < 253402300799999 and double ms ? DateTimeOffset.FromUnixTimeMilliseconds((long)ms) : null;

    internal override string? Describe() => SafeText.List(Stage.Value, SafeText.Percent(Progress));
}
