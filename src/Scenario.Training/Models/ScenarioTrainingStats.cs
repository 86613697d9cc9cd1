namespace Scenario.Training;

/// <summary>When a model was trained, and how long that took.</summary>
public sealed partial record ScenarioTrainingStats : WireRecord
{
    /// <summary>When the training began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How long it waited, in seconds.</summary>
    public double? QueueDuration { get; init; }

    /// <summary>How long it was trained, in seconds.</summary>
    public double? TrainDuration { get; init; }
}
