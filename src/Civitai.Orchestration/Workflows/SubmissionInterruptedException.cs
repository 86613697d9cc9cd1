namespace Civitai.Orchestration;

/// <summary>
/// An interceptor ended a submission that was already on its way, with an exception, by its own time limit or without a result: the service may have accepted the workflow, so that it runs and is paid for.
/// </summary>
public sealed class SubmissionInterruptedException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="workflow">The workflow as accepted; null when no reply had come.</param>
    /// <param name="innerException">What the interceptor threw; null when it returned nothing.</param>
    public SubmissionInterruptedException(Workflow? workflow, Exception? innerException = null)
        : this(
            workflow is not null ? $"The service accepted workflow {workflow.Id}, then an interceptor failed; go on with the workflow's id."
                : "An interceptor ended the submission before its reply came; the workflow may have been accepted. Submit again with the same ExternalId to find out without paying twice.",
            workflow, innerException) => Advice = workflow is null ? FailureAdvice.RetrySame : FailureAdvice.Unknown;

    private SubmissionInterruptedException(string message, Workflow? workflow, Exception? innerException)
        : base(message, innerException)
    {
        Workflow = workflow;
        WorkflowId = workflow?.Id is { Length: > 0 } id ? id : null;
        MayHaveBeenExecuted = true;
    }

    /// <summary>The workflow as accepted; null when no reply had come.</summary>
    public Workflow? Workflow { get; }

    /// <summary>To submit the same request again, with the same key; <see cref="FailureAdvice.Unknown"/> where there is a workflow to go on with, for an ephemeral one, whose key the service forgets with it, and for a recipe, which has no key.</summary>
    public override FailureAdvice Advice { get; }

    // No key leads back to a recipe.
    internal static SubmissionInterruptedException OfRecipe(Workflow? answer, Exception innerException) => new(
        answer is not null ? "The recipe was answered, then an interceptor failed; Workflow has the answer."
            : "An interceptor ended the call of a recipe before its answer came; the work may have been done and paid for.",
        answer, innerException);

    internal static SubmissionInterruptedException OfEphemeral(Workflow? workflow, Exception innerException) => workflow is not null
        ? new(workflow, innerException)
        : new("An interceptor ended the submission before its reply came. " + SubmitOutcomeUnknownException.Ephemeral, null, innerException);
}
