namespace Generation;

/// <summary>What was saved after one pass over the pictures.</summary>
/// <remarks>Two epochs are equal when every member is, the samples only when they are the same list.</remarks>
public sealed record TrainedEpoch
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The model as it was then; null where the vendor keeps it.</summary>
    public TrainedFile? Model { get; init; }

    /// <summary>The pictures, one for each sample prompt.</summary>
    public IReadOnlyList<TrainedFile> Samples { get; init; } = [];

    /// <summary>The number.</summary>
    public override string ToString() => FormattableString.Invariant($"epoch {Number}");
}
