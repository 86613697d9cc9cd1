using Civitai.Orchestration.Diagnostics;

namespace Civitai.Orchestration;

/// <summary>The requests went well, the work did not: it failed, expired or was cancelled.</summary>
public sealed class WorkflowFailedException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="workflow">The workflow as it ended.</param>
    public WorkflowFailedException(Workflow workflow)
        : base(Describe(workflow ?? throw new ArgumentNullException(nameof(workflow))))
    {
        MayHaveBeenExecuted = true;
        Workflow = workflow;
        WorkflowId = workflow.Id;
        PaidRuns = WorkflowCosts.IsPaid(workflow) ? 1 : 0;
        FailedSteps = FailedOf(workflow);
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

    /// <summary>
    /// What to do about it, by the service's documentation: <see cref="FailureAdvice.ChangeInput"/> for what moderation blocked and for a rejected data set, <see cref="FailureAdvice.Wait"/> where no provider was available,
    /// <see cref="FailureAdvice.RetrySame"/> after a timeout, an expiry (perhaps with a smaller request) and, once, where no reason is given, <see cref="FailureAdvice.Leave"/> for what was cancelled. A reason that is not
    /// documented is <see cref="FailureAdvice.Unknown"/>.
    /// </summary>
    public override FailureAdvice Advice => AdviceOf(Workflow, FailedSteps);

    /// <summary>How often the work was submitted: more than 1 where <see cref="RunOptions.Retries"/> submitted it again.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>How many of these runs were paid: those whose charge is not 0.</summary>
    public int PaidRuns { get; init; }

    private static FailureAdvice AdviceOf(Workflow workflow, IReadOnlyList<WorkflowStep> failed) => HasRejectedDataset(workflow) || failed.Any(s => BlockedReasonOf(s) is not null) ? FailureAdvice.ChangeInput : DecisiveReason(failed) switch
    {
        "blocked" => FailureAdvice.ChangeInput,
        "no_provider_available" => FailureAdvice.Wait,
        "timeout" or "expired" => FailureAdvice.RetrySame,
        "canceled" => FailureAdvice.Leave,
        { } => FailureAdvice.Unknown,
        null when workflow.Status == WorkflowStatus.Canceled => FailureAdvice.Leave,
        null => FailureAdvice.RetrySame,
    };

    // The first that is no consequence of another one.
    private static string? DecisiveReason(IReadOnlyList<WorkflowStep> failed)
    {
        string[] reasons = [.. failed.Select(s => Word(ReasonOf(s))).OfType<string>()]; // those that have one
        return reasons.FirstOrDefault(r => r != "canceled") ?? reasons.FirstOrDefault();
    }

    private static string? Word(string? reason) => reason?.Trim().ToLowerInvariant();

    private static WorkflowStep[] FailedOf(Workflow workflow) => [.. workflow.Steps.Where(s => s.Status.IsTerminal && s.Status != WorkflowStatus.Succeeded)];

    private static string? ReasonOf(WorkflowStep step) => step.Reason ?? step.Jobs.Select(j => j.Reason).FirstOrDefault(r => r is not null);

    private static string? BlockedReasonOf(WorkflowStep step) => step.BlockedReason ?? step.Jobs.Select(j => j.BlockedReason).FirstOrDefault(r => r is not null);

    private static bool HasRejectedDataset(Workflow workflow) =>
        workflow.Steps.Any(s => s.HasRejectedDataset);

    private static string Describe(Workflow workflow)
    {
        WorkflowStep[] failed = FailedOf(workflow);
        string?[] reasons = [.. failed.Select(ReasonOf), .. failed.Select(BlockedReasonOf)];
        string shown = SafeReason.InParentheses(reasons);
        bool isHidden = shown.Length == 0 && reasons.Any(r => !string.IsNullOrEmpty(r));
        string advice = AdviceOf(workflow, failed) switch
        {
            FailureAdvice.ChangeInput when HasRejectedDataset(workflow) => "the data set failed moderation; replace the flagged images before submitting again",
            FailureAdvice.ChangeInput => "moderation blocked it; change the request before submitting again",
            FailureAdvice.Wait => "no provider was available; submit it again later",
            FailureAdvice.Leave => "it was cancelled on the service",
            FailureAdvice.RetrySame when DecisiveReason(failed) is not null || workflow.Status == WorkflowStatus.Expired => "it took too long; submit it again, perhaps smaller",
            FailureAdvice.RetrySame => "no reason is given; see FailedSteps, and submit it once more",
            _ when isHidden => "Reason has the service's words",
            _ => "see FailedSteps before submitting again",
        };
        string place = failed is [var step, ..] && workflow.Steps.Count > 1 && SafeReason.Word(step.Name) is { } name ? $" in step '{name}'" : "";
        return $"Workflow {workflow.Id} ended as {SafeReason.Word(workflow.Status.Value) ?? "failed"}{place}{shown}: {advice}.";
    }
}
