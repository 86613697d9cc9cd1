namespace Civitai.Orchestration;

/// <summary>How a workflow is submitted and its end waited for.</summary>
public sealed record RunOptions : SubmissionOptions
{
    /// <summary>
    /// How the end is waited for once the workflow is submitted. When null: the defaults of <see cref="Generation.WaitOptions"/>. Where it has no <see cref="Generation.WaitOptions.Timeout"/>, the wait may take as long as the call
    /// (<see cref="WorkflowOptions.Timeout"/>), and 24 hours where that is not set either.
    /// </summary>
    public WaitOptions? WaitOptions { get; init; }

    /// <summary>
    /// How often a workflow that failed is submitted again, 0 to 10. Default: 0. Only where that may help (<see cref="FailureAdvice.RetrySame"/>, at once, and <see cref="FailureAdvice.Wait"/>, after a pause), with a key of its own
    /// (<c>…-r2</c>), within the time of the call and within the budgets; work that failed without a reason is repeated once. What refuses a repetition, whoever does,
    /// ends the call with the failure of the run before. Not for ephemeral work. Each run may be paid: <see cref="WorkflowCosts.PaidRuns"/> and
    /// <see cref="WorkflowFailedException.PaidRuns"/> say how many were.
    /// </summary>
    public int Retries { get; init; }

    /// <summary>How the end is waited for, for as long as the call may take where nothing else is said.</summary>
    internal WaitOptions Waiting => WaitOptions is { Timeout: not null } ? WaitOptions : (WaitOptions ?? new()) with { Timeout = Timeout };

    internal override void ThrowIfInvalid()
    {
        base.ThrowIfInvalid();
        if (Retries is < 0 or > 10)
            throw new ArgumentOutOfRangeException("options", Retries, "The retries of failed work must be 0 to 10.");
    }
}
