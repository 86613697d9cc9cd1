namespace Scenario.Training;

/// <summary>
/// The caller's token stopped a start, or what comes before one, and the training may have begun nevertheless. A kind of <see cref="OperationCanceledException"/> that keeps the model's id and the key.
/// </summary>
public sealed class ScenarioStartCanceledException : OperationCanceledException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="modelId">The model; null where it has no id yet.</param>
    /// <param name="key">The key of the intent; null for a start by the model's id.</param>
    /// <param name="mayHaveBeenExecuted">Whether the training may have begun.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public ScenarioStartCanceledException(string? modelId, string? key, bool mayHaveBeenExecuted, Exception? innerException = null, CancellationToken cancellationToken = default)
        : base(
            mayHaveBeenExecuted ? $"The start was cancelled before its answer came; the training may have begun. Read the model to see{(key is null ? "" : ", or start again with the same key")}." : "It was cancelled before the training was started; nothing runs.",
            innerException,
            cancellationToken)
    {
        ModelId = modelId;
        Key = key;
        MayHaveBeenExecuted = mayHaveBeenExecuted;
    }

    /// <summary>The model; null where it has no id yet.</summary>
    public string? ModelId { get; }

    /// <summary>The key of the intent: starting again with it goes on where this stopped. Null for a start by the model's id, which has none: read the model before it is started again.</summary>
    public string? Key { get; }

    /// <summary>Whether the training may have begun.</summary>
    public bool MayHaveBeenExecuted { get; }
}
