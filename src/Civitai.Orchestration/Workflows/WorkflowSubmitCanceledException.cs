namespace Civitai.Orchestration;

/// <summary>
/// The caller's token stopped a submission whose reply had not come: the service may have accepted the workflow, so that it runs and is paid for. A kind of
/// <see cref="OperationCanceledException"/> that keeps the key of the submission.
/// </summary>
public sealed class WorkflowSubmitCanceledException : OperationCanceledException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="externalId">The key of the submission.</param>
    /// <param name="mayHaveBeenExecuted">Whether the service may have accepted the workflow.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public WorkflowSubmitCanceledException(string externalId, bool mayHaveBeenExecuted, Exception? innerException = null, CancellationToken cancellationToken = default)
        : this(externalId, mayHaveBeenExecuted, isKeyForgotten: false, innerException, cancellationToken)
    {
    }

    internal WorkflowSubmitCanceledException(string externalId, bool mayHaveBeenExecuted, bool isKeyForgotten, Exception? innerException, CancellationToken cancellationToken)
        : base(
            !mayHaveBeenExecuted ? "The submission was cancelled before it was sent; nothing was submitted."
                : isKeyForgotten ? "The submission was cancelled before its reply came. " + SubmitOutcomeUnknownException.Ephemeral
                : "The submission was cancelled before its reply came; the workflow may have been accepted. Submit again with the same ExternalId to find out without paying twice.",
            innerException,
            cancellationToken)
    {
        ExternalId = externalId;
        MayHaveBeenExecuted = mayHaveBeenExecuted;
    }

    /// <summary>Whether the service may have accepted the workflow; false when the submission was not sent yet.</summary>
    public bool MayHaveBeenExecuted { get; }

    /// <summary>
    /// The key of the submission. Submitting the same workflow with this <see cref="WorkflowTemplate.ExternalId"/> returns the first one if there was one; an ephemeral one, of which the service forgets the key when it has ended,
    /// may be paid a second time.
    /// </summary>
    public string ExternalId { get; }
}
