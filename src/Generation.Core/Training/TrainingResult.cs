namespace Generation;

/// <summary>What a training made.</summary>
/// <remarks>Two results are equal when every member is, the epochs only when they are the same list.</remarks>
public sealed record TrainingResult
{
    /// <summary>The run's id.</summary>
    public required string RunId { get; init; }

    /// <summary>What was saved after each epoch, in order.</summary>
    public required IReadOnlyList<TrainedEpoch> Epochs { get; init; }

    /// <summary>What it cost, in the vendor's unit; null where the vendor does not say.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What the cost is counted in.</summary>
    public required string CostUnit { get; init; }

    /// <summary>The vendor's own snapshot, to cast to its type.</summary>
    public required WireRecord Snapshot { get; init; }

    /// <summary>Every file, those of the last epoch first, and of an epoch the model first.</summary>
    public IEnumerable<TrainedFile> Files => Epochs.Reverse().SelectMany(e => e.Model is null ? e.Samples : e.Samples.Prepend(e.Model));

    /// <summary>The run's id and how many epochs there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{RunId}, {Epochs.Count} epochs");
}
