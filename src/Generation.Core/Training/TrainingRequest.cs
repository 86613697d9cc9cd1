namespace Generation;

/// <summary>What is trained, and on which pictures. What is left null is the vendor's to decide and is not sent.</summary>
/// <remarks>Two requests are equal when every member is; pictures and prompts compare by reference.</remarks>
public sealed record TrainingRequest
{
    /// <summary>A name for the model.</summary>
    public required string Name { get; init; }

    /// <summary>What is trained: the id of one of the service's <see cref="ITrainingService.TrainingChoices"/>.</summary>
    public required string Choice { get; init; }

    /// <summary>The pictures to learn from, or the pairs where the choice learns from pairs. Empty where <see cref="Archive"/> has them.</summary>
    public IReadOnlyList<TrainingPicture> Pictures { get; init; } = [];

    /// <summary>Everything to learn from as one archive, in place of <see cref="Pictures"/>, where the choice takes one (<see cref="TrainingCapabilities.SupportsArchives"/>); null for pictures.</summary>
    public ITrainingArchive? Archive { get; init; }

    /// <summary>Passes over the pictures.</summary>
    public int? Epochs { get; init; }

    /// <summary>How much is learned from each picture.</summary>
    public double? LearningRate { get; init; }

    /// <summary>Rank of the LoRA.</summary>
    public int? Rank { get; init; }

    /// <summary>A number that makes runs alike, where the vendor takes one.</summary>
    public long? Seed { get; init; }

    /// <summary>Prompts of which a picture is made after each epoch.</summary>
    public IReadOnlyList<string>? SamplePrompts { get; init; }

    /// <summary>The word in a prompt that activates the LoRA, where the vendor takes one.</summary>
    public string? TriggerWord { get; init; }

    /// <summary>
    /// The vendor's own settings: its record of parameters, which may say all that it knows. What this request says besides is put in where the record leaves it null. Where both say the same member and say it
    /// differently, or the record is that of another choice, the request is not valid (<see cref="ValidationCodes.Conflict"/>): neither wins, because it may be the price that differs. When null: nothing more.
    /// </summary>
    public WireRecord? Settings { get; init; }

    /// <summary>The choice and how many pictures there are; never a prompt.</summary>
    public override string ToString() => FormattableString.Invariant($"{Choice}, {Archive?.Count ?? Pictures.Count} pictures");
}
