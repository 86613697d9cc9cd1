namespace Civitai.Orchestration;

/// <summary>
/// The caller's token stopped the wait; the work goes on unless the options asked to cancel it too. A kind of <see cref="OperationCanceledException"/> that
/// keeps the workflow's id.
/// </summary>
public sealed class WorkflowWaitCanceledException : OperationCanceledException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="handle">The workflow.</param>
    /// <param name="isWorkCancelRequested">Whether the service accepted the request to cancel the work too.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public WorkflowWaitCanceledException(WorkflowHandle handle, bool isWorkCancelRequested = false, Exception? innerException = null, CancellationToken cancellationToken = default)
        : base(
            isWorkCancelRequested
                ? $"The wait for workflow {handle?.Id} was cancelled, and the service was asked to cancel the work; until it has ended it may still bill."
                : $"The wait for workflow {handle?.Id} was cancelled; the work may still run and bill. Wait again with Handle, or cancel it.",
            innerException,
            cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(handle);
        Handle = handle;
        IsWorkCancelRequested = isWorkCancelRequested;
    }

    // The client was disposed.
    internal WorkflowWaitCanceledException(WorkflowHandle handle, OperationCanceledException inner)
        : base($"The client was disposed during the wait for workflow {handle.Id}; the work may still run and bill. Wait again with another client and the id.", inner, inner.CancellationToken) =>
        Handle = handle;

    /// <summary>The workflow, to wait for again, to look at or to cancel.</summary>
    public WorkflowHandle Handle { get; }

    /// <summary>Whether the service accepted the request to cancel the work too. It takes effect some time later.</summary>
    public bool IsWorkCancelRequested { get; }
}
