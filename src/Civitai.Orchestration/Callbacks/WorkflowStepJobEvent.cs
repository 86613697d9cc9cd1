namespace Civitai.Orchestration;

/// <summary>A job, the piece of a step that one worker runs, has changed. Sent for <c>job:</c> events.</summary>
public sealed partial record WorkflowStepJobEvent() : WorkflowEvent("job")
{
    /// <summary>The name of the job's step; see <see cref="Workflow.FindStep"/>.</summary>
    public string? StepName { get; init; }

    /// <summary>The job's id.</summary>
    public string? JobId { get; init; }

    /// <summary>How much is done, 0 to 1; null when not reported.</summary>
    public double? Progress { get; init; }

    /// <summary>Why it failed; null when not reported.</summary>
    public string? Reason { get; init; }

    /// <summary>What the moderation objected to; null when nothing was blocked.</summary>
    public string? BlockedReason { get; init; }

    /// <summary>Whether its result was rated as mature; null when not reported.</summary>
    public bool? MatureContent { get; init; }
}
