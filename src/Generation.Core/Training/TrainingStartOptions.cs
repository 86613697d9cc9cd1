namespace Generation;

/// <summary>How a training is started.</summary>
public sealed record TrainingStartOptions
{
    private const int LongestKey = 64;

    /// <summary>
    /// The most that the training may cost, in the vendor's unit. The price is asked for when the pictures are at the vendor and right before the training would be started; above the limit nothing is started.
    /// <see cref="ITrainingService.EstimateTraining"/> prices a request before anything is uploaded. When null there is no limit.
    /// </summary>
    public decimal? MaxCost { get; init; }

    /// <summary>
    /// Asked with the price in the vendor's unit, when the pictures are at the vendor and right before the training would be started: true starts it, false ends with the vendor's exception for a declined price. Asked
    /// once, and not for a price above <see cref="MaxCost"/>. When null nobody is asked.
    /// </summary>
    public Func<decimal, CancellationToken, ValueTask<bool>>? ConfirmCost { get; init; }

    /// <summary>Reported to with the bytes of all pictures, or of the archive, as they are sent. What it throws is logged and ends nothing.</summary>
    public IProgress<TransferProgress>? UploadProgress { get; init; }

    /// <summary>
    /// A file that notes what was uploaded, by its digest, so that a start that is repeated after an interruption, in another process too, does not upload it again. Made where it is missing; delete it when the training
    /// has started. Of use where the vendor does not keep the pictures with the training itself. When null: nothing is noted.
    /// Civitai notes; at Scenario the pictures are the model's, and nothing is.
    /// A file that cannot be read, or a folder of its name, ends the start with the vendor's exception for validation before anything is uploaded; a note that cannot be written later is logged and ends nothing.
    /// </summary>
    public string? UploadNotesPath { get; init; }

    /// <summary>
    /// The key that makes the start repeatable, for example <c>order-4711</c>: a second start of the same key, in another process too, finds the first training, also one that has failed. 1 to 64 letters, digits, <c>_</c> or <c>-</c>. When
    /// null: one is made for the call.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>Refuses a key that not every vendor takes.</summary>
    /// <exception cref="ArgumentException">The key is not one.</exception>
    internal static void ThrowIfInvalid(string? key, string parameterName)
    {
        if (key is not null && (key.Length is 0 or > LongestKey || key.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))))
            throw new ArgumentException("The key must be 1 to 64 letters, digits, '_' or '-'.", parameterName);
    }

    /// <summary>The kind of options.</summary>
    public override string ToString() => nameof(TrainingStartOptions);
}
