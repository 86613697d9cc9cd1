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
        string advice = HasRejectedDataset(workflow) ? "the data set failed moderation; replace the flagged images before submitting again"
            : failed.Any(s => BlockedReasonOf(s) is not null) ? "moderation blocked it; change the request before submitting again"
            : workflow.Status == WorkflowStatus.Canceled ? "it was cancelled on the service"
            : workflow.Status == WorkflowStatus.Expired ? "it took too long; submit it again, perhaps smaller"
            : isHidden ? "Reason has the service's words"
            : "see FailedSteps before submitting again";
        string place = failed is [var step, ..] && workflow.Steps.Count > 1 && SafeReason.Word(step.Name) is { } name ? $" in step '{name}'" : "";
        return $"Workflow {workflow.Id} ended as {SafeReason.Word(workflow.Status.Value) ?? "failed"}{place}{shown}: {advice}.";
    }
}
