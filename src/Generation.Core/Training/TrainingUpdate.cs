using Generation.Wire;

namespace Generation;

/// <summary>Where a training stands.</summary>
/// <remarks>Two updates are equal when every member is.</remarks>
public sealed record TrainingUpdate
{
    /// <summary>The run's id.</summary>
    public required string RunId { get; init; }

    /// <summary>What happens now.</summary>
    public TrainingPhase Phase { get; init; }

    /// <summary>The vendor's own word for it.</summary>
    public required string Status { get; init; }

    /// <summary>How much is done, 0 to 1; null when the vendor does not tell.</summary>
    public double? Rate { get; init; }

    /// <summary>How many trainings come first; null when the vendor does not tell.</summary>
    public int? QueuePlace { get; init; }

    /// <summary>
    /// What it will still take, once it is its turn: as the vendor says, else by what was done in which time, else by how long such trainings usually take. Null where nothing says.
    /// </summary>
    public DurationRange? Remaining { get; init; }

    /// <summary>
    /// The epochs whose files are there, in their order; empty while there are none. While the training goes on none is listed after one that is still to come, so that the list only grows at its end.
    /// </summary>
    public IReadOnlyList<TrainedEpoch> Epochs { get; init; } = [];

    /// <summary>The vendor's own snapshot, to cast to its type.</summary>
    public required WireRecord Snapshot { get; init; }

    /// <summary>Whether the training has ended, well or not.</summary>
    public bool HasEnded => Phase is TrainingPhase.Succeeded or TrainingPhase.Failed or TrainingPhase.Canceled;

    /// <summary>The run's id, the phase and how far it is.</summary>
    public override string ToString() =>
        SafeText.List(RunId, Phase.ToString(), SafeText.Percent(Rate), QueuePlace is { } place ? FormattableString.Invariant($"{place} before it") : null);
}
