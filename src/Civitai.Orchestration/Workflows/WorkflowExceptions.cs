
namespace Civitai.Orchestration;

/// <summary>The requests went well, the work did not: it failed, expired or was cancelled.</summary>
public sealed class WorkflowFailedException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="workflow">The workflow as it ended.</param>
    public WorkflowFailedException(Workflow workflow)
        : base(Describe(workflow))
    {
        MayHaveBeenExecuted = true;
        Workflow = workflow;
        WorkflowId = workflow.Id;
        FailedSteps = [.. workflow.Steps.Where(s => s.Status.IsTerminal && s.Status != WorkflowStatus.Succeeded)];
        Reason = FailedSteps.Select(ReasonOf).FirstOrDefault(r => r is not null);
        BlockedReason = FailedSteps.Select(BlockedReasonOf).FirstOrDefault(r => r is not null);
    }

    /// <summary>The workflow as it ended; partial results are still in its steps.</summary>
    public Workflow Workflow { get; }

    /// <summary>The steps that did not succeed.</summary>
    public IReadOnlyList<WorkflowStep> FailedSteps { get; }

    /// <summary>Why, in the service's word, for example <c>blocked</c>, <c>timeout</c> or <c>no_provider_available</c>; null when it gives none.</summary>
    public string? Reason { get; }

    /// <summary>What the moderation objected to; null when nothing was blocked.</summary>
    public string? BlockedReason { get; }

    /// <summary>Whether moderation stopped it. The same input must not be sent again.</summary>
    public bool IsBlocked => BlockedReason is not null || string.Equals(Reason, "blocked", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the training data set failed its review. The same data set must not be sent again.</summary>
    public bool IsDatasetRejected => HasRejectedDataset(Workflow);

    private static string? ReasonOf(WorkflowStep step) => step.Reason ?? step.Jobs.Select(j => j.Reason).FirstOrDefault(r => r is not null);

    private static string? BlockedReasonOf(WorkflowStep step) => step.BlockedReason ?? step.Jobs.Select(j => j.BlockedReason).FirstOrDefault(r => r is not null);

    private static bool HasRejectedDataset(Workflow workflow) =>
        workflow.Steps.Any(s => s.HasRejectedDataset);

    private static string Describe(Workflow workflow)
    {
        string advice = HasRejectedDataset(workflow) ? "the data set failed moderation; replace the flagged images before submitting again"
            : workflow.Status == WorkflowStatus.Canceled ? "it was cancelled on the service"
            : workflow.Status == WorkflowStatus.Expired ? "it took too long; submit it again, perhaps smaller"
            : "see FailedSteps and Reason before submitting again";
        return $"Workflow {workflow.Id} ended as {workflow.Status}: {advice}.";
    }
}

/// <summary>Waiting was given up; the work was not. It may still run, and it is still paid for.</summary>
public sealed class WorkflowWaitTimeoutException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="handle">The workflow.</param>
    /// <param name="lastSnapshot">The last snapshot; null when none was read.</param>
    /// <param name="waited">How long the wait was.</param>
    /// <param name="innerException">The last failure; null when the last request went well.</param>
    public WorkflowWaitTimeoutException(WorkflowHandle handle, Workflow? lastSnapshot, TimeSpan waited, Exception? innerException)
        : base(
            FormattableString.Invariant($"Workflow {handle.Id} had not ended after {waited.TotalSeconds:0.#} s")
            + (innerException is GenerationException { RetryAfter: { } asked } ? FormattableString.Invariant($" (the service asked to wait {asked.TotalSeconds:0} s)") : innerException is null ? "" : " (the last request had no usable answer)")
            + "; it may still run and bill. Wait again with Handle, or in any program with GetHandle(id).",
            innerException)
    {
        MayHaveBeenExecuted = true;
        Waited = waited;
        Handle = handle;
        LastSnapshot = lastSnapshot;
        WorkflowId = handle.Id;
    }

    /// <summary>The workflow, to wait for again, to look at or to cancel.</summary>
    public WorkflowHandle Handle { get; }

    /// <summary>The time that really passed.</summary>
    public TimeSpan Waited { get; }

    /// <summary>The last snapshot that was read; null when none was.</summary>
    public Workflow? LastSnapshot { get; }
}

/// <summary>
/// The caller's token stopped the wait; the work goes on unless the options asked to cancel it too. A kind of <see cref="OperationCanceledException"/> that
/// keeps the workflow's id.
/// </summary>
public sealed class WorkflowWaitCanceledException : OperationCanceledException
{
    internal WorkflowWaitCanceledException(WorkflowHandle handle, bool isCancelRequested, OperationCanceledException inner, CancellationToken cancellationToken)
        : base(
            isCancelRequested
                ? $"The wait for workflow {handle.Id} was cancelled, and the service was asked to cancel the work; until it has ended it may still bill."
                : $"The wait for workflow {handle.Id} was cancelled; the work may still run and bill. Wait again with Handle, or cancel it.",
            inner,
            cancellationToken)
    {
        Handle = handle;
        IsWorkCancelRequested = isCancelRequested;
    }

    internal WorkflowWaitCanceledException(WorkflowHandle handle, OperationCanceledException inner)
        : base($"The client was disposed during the wait for workflow {handle.Id}; the work may still run and bill. Wait again with another client and the id.", inner, inner.CancellationToken) =>
        Handle = handle;

    /// <summary>The workflow, to wait for again, to look at or to cancel.</summary>
    public WorkflowHandle Handle { get; }

    /// <summary>Whether the service accepted the request to cancel the work too. It takes effect some time later.</summary>
    public bool IsWorkCancelRequested { get; }
}

/// <summary>The work succeeded, and its reply holds no result of the expected kind that this version of the library can read. Nothing is lost: the workflow is here.</summary>
public sealed class WorkflowOutputException : CivitaiException
{
    internal WorkflowOutputException(Workflow workflow, string kind, WorkflowStep? step)
        : base($"Workflow {workflow.Id} ({workflow.Status}) has no {kind} that can be had: {Describe(step)}. Workflow has what came.")
    {
        Workflow = workflow;
        MayHaveBeenExecuted = true;
        WorkflowId = workflow.Id;
        StepName = step?.Name;
        Reason = step?.OutcomeReason;
        Problem = (step as UnknownStep)?.Problem;
    }

    /// <summary>The workflow as it came.</summary>
    public Workflow Workflow { get; }

    /// <summary>The name of the step that should have made the output; null when no step makes one, or it has no name.</summary>
    public string? StepName { get; }

    /// <summary>Why that step has none: the service's reason, or what is missing; null when not known.</summary>
    public string? Reason { get; }

    /// <summary>Where the reply differs from what was expected; null when there simply is no such output.</summary>
    public ReadProblem? Problem { get; }

    // The service's own text may quote a prompt; a single word of it cannot.
    private static string Describe(WorkflowStep? step) => step switch
    {
        null => "no step makes one",
        { Outcome: StepOutcome.Pending } => $"step {NameOf(step)} has not ended",
        { Outcome: StepOutcome.Failed } => $"step {NameOf(step)} ended as {WordOf(step.Status.Value) ?? "failed"}{(WordOf(step.OutcomeReason) is { } reason ? $" ({reason})" : "")}",
        { Outcome: StepOutcome.Unknown } => $"step {NameOf(step)} could not be read, Problem says why where its type is known",
        _ => $"step {NameOf(step)} succeeded without a result that can be had",
    };

    private static string NameOf(WorkflowStep step) => WordOf(step.Name) is { } name ? $"'{name}'" : "";

    private static string? WordOf(string? text) => text is { Length: > 0 and <= 64 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$' or '.') ? text : null;
}

/// <summary>
/// The service answered a submission with a workflow that is not the one that was sent: its <see cref="WorkflowTemplate.ExternalId"/>, which the caller chose, was probably used before, for other work.
/// </summary>
/// <remarks>Nothing is lost: <see cref="Workflow"/> is what the key stands for. Look at it before choosing another key; if it is the work that was wanted, go on with its id.</remarks>
public sealed class ExternalIdConflictException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="workflow">The workflow that came back.</param>
    /// <param name="path">Where it differs from what was sent.</param>
    public ExternalIdConflictException(Workflow workflow, string path)
        : base($"The external id stands for workflow {workflow?.Id}, which differs from what was sent at {path}. Look at Workflow before you choose another external id.")
    {
        ArgumentNullException.ThrowIfNull(workflow);
        Workflow = workflow;
        WorkflowId = workflow.Id;
        Path = path;
        MayHaveBeenExecuted = true;
    }

    /// <summary>The workflow that the key stands for.</summary>
    public Workflow Workflow { get; }

    /// <summary>Where it differs from what was sent, for example <c>steps[0].input.prompt</c>.</summary>
    public string Path { get; }
}

/// <summary>
/// The caller's token stopped a submission whose reply had not come: the service may have accepted the workflow, so that it runs and is paid for. A kind of
/// <see cref="OperationCanceledException"/> that keeps the key of the submission.
/// </summary>
public sealed class WorkflowSubmitCanceledException : OperationCanceledException
{
    internal WorkflowSubmitCanceledException(string externalId, bool mayHaveBeenExecuted, OperationCanceledException inner, CancellationToken cancellationToken)
        : base(
            mayHaveBeenExecuted
                ? "The submission was cancelled before its reply came; the workflow may have been accepted. Submit again with the same ExternalId to find out without paying twice."
                : "The submission was cancelled before it was sent; nothing was submitted.",
            inner,
            cancellationToken)
    {
        ExternalId = externalId;
        MayHaveBeenExecuted = mayHaveBeenExecuted;
    }

    /// <summary>Whether the service may have accepted the workflow; false when the submission was not sent yet.</summary>
    public bool MayHaveBeenExecuted { get; }

    /// <summary>
    /// The key of the submission. Submitting the same workflow with this <see cref="WorkflowTemplate.ExternalId"/> returns the first one if there was one.
    /// </summary>
    public string ExternalId { get; }
}

/// <summary>
/// An interceptor ended a submission that was already on its way, with an exception, by its own time limit or without a result: the service may have accepted the workflow, so that it runs and is paid for.
/// </summary>
public sealed class SubmissionInterruptedException : CivitaiException
{
    internal SubmissionInterruptedException(Workflow? workflow, bool wasSent, Exception inner)
        : base(
            workflow is not null ? $"The service accepted workflow {workflow.Id}, then an interceptor failed; go on with the workflow's id."
                : wasSent ? "An interceptor ended the submission before its reply came; the workflow may have been accepted. Submit again with the same ExternalId to find out without paying twice."
                : "The submission was not done in the time that was allowed; an interceptor was still at work, and nothing was submitted.",
            inner)
    {
        Workflow = workflow;
        WorkflowId = workflow?.Id;
        MayHaveBeenExecuted = wasSent;
    }

    /// <summary>The workflow as accepted; null when no reply had come.</summary>
    public Workflow? Workflow { get; }
}

/// <summary>The service's own price is above the limit that the caller set. Nothing was submitted.</summary>
public sealed class CostLimitExceededException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="cost">What it would cost, in Buzz.</param>
    /// <param name="limit">The caller's limit, in Buzz.</param>
    public CostLimitExceededException(decimal cost, decimal limit)
        : base(FormattableString.Invariant($"The workflow would cost {cost:0.##} Buzz, more than the limit of {limit:0.##}; it was not submitted."))
    {
        Cost = cost;
        Limit = limit;
    }

    /// <summary>What it would cost, in Buzz.</summary>
    public decimal Cost { get; }

    /// <summary>The caller's limit, in Buzz.</summary>
    public decimal Limit { get; }
}
