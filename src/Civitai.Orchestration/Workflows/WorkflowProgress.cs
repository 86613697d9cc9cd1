namespace Civitai.Orchestration;

/// <summary>Where a workflow stands, for a progress display.</summary>
/// <param name="WorkflowId">The workflow.</param>
/// <param name="Status">Its status.</param>
/// <param name="Phase">What happens now.</param>
/// <param name="Rate">How much of this phase of this step is done, 0 to 1; null when the service does not tell. While preparing: of the download.</param>
/// <param name="StepName">The step that is being worked on; null when none is.</param>
/// <param name="StepNumber">Its number, from 1; the number of steps when all have ended.</param>
/// <param name="StepCount">How many steps there are.</param>
/// <param name="QueuePlace">How many jobs come first; null when the service does not tell.</param>
/// <param name="Workflow">The snapshot that this was read from.</param>
public sealed record WorkflowProgress(
    string WorkflowId,
    WorkflowStatus Status,
    WorkflowPhase Phase,
    double? Rate,
    string? StepName,
    int StepNumber,
    int StepCount,
    int? QueuePlace,
    Workflow Workflow)
{
    internal static WorkflowProgress Of(string id, Workflow workflow)
    {
        int index = 0;
        while (index < workflow.Steps.Count && workflow.Steps[index].Status.IsTerminal)
            index++;
        WorkflowStep? step = index < workflow.Steps.Count ? workflow.Steps[index] : null;
        WorkflowPhase phase = PhaseOf(workflow.Status.IsTerminal ? workflow.Status : step?.Status ?? workflow.Status);
        WorkflowStepJob? job = step?.Jobs.FirstOrDefault(j => !j.Status.IsTerminal);
        double? rate = phase switch
        {
            WorkflowPhase.Ended => null,
            WorkflowPhase.Preparing => step?.Preparation?.Progress ?? step?.EstimatedProgressRate,
            _ => step?.EstimatedProgressRate ?? job?.EstimatedProgressRate,
        };
        int? place = phase switch
        {
            WorkflowPhase.Queued => step?.QueuePosition?.PrecedingJobs ?? job?.QueuePosition?.PrecedingJobs,
            WorkflowPhase.Preparing => step?.Preparation?.QueuePosition,
            _ => null,
        };
        return new WorkflowProgress(
            id,
            workflow.Status,
            phase,
            rate is { } value ? Math.Clamp(value, 0, 1) : null,
            step?.Name,
            Math.Min(index + 1, workflow.Steps.Count),
            workflow.Steps.Count,
            place,
            workflow);
    }

    private static WorkflowPhase PhaseOf(WorkflowStatus status) =>
        status.IsTerminal ? WorkflowPhase.Ended
        : status == WorkflowStatus.Preparing ? WorkflowPhase.Preparing
        : status == WorkflowStatus.Processing ? WorkflowPhase.Processing
        : status.IsQueued ? WorkflowPhase.Queued
        : WorkflowPhase.Unknown;
}

/// <summary>What happens to a workflow now.</summary>
public enum WorkflowPhase
{
    /// <summary>A status that this version of the library does not know; not an end.</summary>
    Unknown,

    /// <summary>It waits for a worker.</summary>
    Queued,

    /// <summary>Its models are being fetched.</summary>
    Preparing,

    /// <summary>Work is under way.</summary>
    Processing,

    /// <summary>It has ended, well or not.</summary>
    Ended,
}
