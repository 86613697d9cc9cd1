namespace Civitai.Orchestration;

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
            FormattableString.Invariant($"Workflow {handle?.Id} had not ended after {waited.TotalSeconds:0.#} s")
            + (innerException is GenerationException { RetryAfter: { } asked } ? FormattableString.Invariant($" (the service asked to wait {asked.TotalSeconds:0} s)") : innerException is null ? "" : " (the last request had no usable answer)")
            + "; it may still run and bill. Wait again with Handle, or in any program with GetHandle(id).",
            innerException)
    {
        ArgumentNullException.ThrowIfNull(handle);
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

    /// <summary>The last snapshot that was read; null when none was, and where more than a hundred waits without a listener share requests.</summary>
    public Workflow? LastSnapshot { get; }

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.Wait;
}
