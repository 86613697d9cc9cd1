namespace Scenario.Training;

/// <summary>
/// The caller's token, or the client's end, stopped a wait; the work goes on unless the options asked to cancel it too. A kind of <see cref="OperationCanceledException"/> that keeps the id.
/// </summary>
public sealed class ScenarioWaitCanceledException : OperationCanceledException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="id">The id of the model, or of the job.</param>
    /// <param name="isWorkCancelRequested">Whether the service accepted the request to cancel the work too.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public ScenarioWaitCanceledException(string id, bool isWorkCancelRequested = false, Exception? innerException = null, CancellationToken cancellationToken = default)
        : base(
            isWorkCancelRequested
                ? $"The wait for {id} was cancelled, and the service was asked to cancel the work; until it has ended it may still bill."
                : $"The wait for {id} was cancelled; the work may still run and bill. Wait again with the same id, or cancel it.",
            innerException,
            cancellationToken)
    {
        Id = id;
        IsWorkCancelRequested = isWorkCancelRequested;
    }

    /// <summary>The id of the model, or of the job.</summary>
    public string Id { get; }

    /// <summary>Whether the service accepted the request to cancel the work too. It takes effect some time later.</summary>
    public bool IsWorkCancelRequested { get; }
}
