namespace Civitai.Orchestration;

/// <summary>
/// An interceptor ended a submission that was already on its way, with an exception, by its own time limit or without a result: the service may have accepted the workflow, so that it runs and is paid for.
/// </summary>
public sealed class SubmissionInterruptedException : CivitaiException
{
    private const string NotSent = "The submission was not done in the time that was allowed; an interceptor was still at work, and nothing was submitted.";

    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="workflow">The workflow as accepted; null when no reply had come.</param>
    /// <param name="wasSent">Whether the request was sent.</param>
    /// <param name="innerException">What the interceptor threw; null when it returned nothing.</param>
    public SubmissionInterruptedException(Workflow? workflow, bool wasSent, Exception? innerException = null)
        : this(
            workflow is not null ? $"The service accepted workflow {workflow.Id}, then an interceptor failed; go on with the workflow's id."
                : wasSent ? "An interceptor ended the submission before its reply came; the workflow may have been accepted. Submit again with the same ExternalId to find out without paying twice."
                : NotSent,
            workflow, wasSent, innerException)
    {
    }

    private SubmissionInterruptedException(string message, Workflow? workflow, bool wasSent, Exception? innerException)
        : base(message, innerException)
    {
        Workflow = workflow;
        WorkflowId = workflow?.Id is { Length: > 0 } id ? id : null;
        MayHaveBeenExecuted = wasSent;
    }

    /// <summary>The workflow as accepted; null when no reply had come.</summary>
    public Workflow? Workflow { get; }

    // No key leads back to a recipe.
    internal static SubmissionInterruptedException OfRecipe(Workflow? answer, bool wasSent, Exception innerException) => new(
        answer is not null ? "The recipe was answered, then an interceptor failed; Workflow has the answer."
            : wasSent ? "An interceptor ended the call of a recipe before its answer came; the work may have been done and paid for."
            : NotSent,
        answer, wasSent, innerException);
}
