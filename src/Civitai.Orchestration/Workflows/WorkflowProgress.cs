using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>Where a workflow stands, for a progress display.</summary>
/// <remarks>Two of them are equal when they hold the same snapshot.</remarks>
public sealed record WorkflowProgress
{
    /// <summary>The workflow's id.</summary>
    public required string WorkflowId { get; init; }

    /// <summary>Its status.</summary>
    public WorkflowStatus Status { get; init; }

    /// <summary>What happens now.</summary>
    public WorkflowPhase Phase { get; init; }

    /// <summary>How much of this phase of this step is done, 0 to 1; null when the service does not tell. While preparing: of the download.</summary>
    public double? Rate { get; init; }

    /// <summary>The step that is being worked on; null when none is.</summary>
    public string? StepName { get; init; }

    /// <summary>Its number, from 1; the number of steps when all have ended.</summary>
    public int StepNumber { get; init; }

    /// <summary>How many steps there are.</summary>
    public int StepCount { get; init; }

    /// <summary>How many jobs come first; null when the service does not tell.</summary>
    public int? QueuePlace { get; init; }

    /// <summary>The snapshot that this was read from.</summary>
    public required Workflow Workflow { get; init; }

    /// <summary>The workflow's id, the phase, the step and how far it is.</summary>
    public override string ToString() => SafeText.List(
        WorkflowId,
        Phase == WorkflowPhase.Ended ? Status.Value : Phase.ToString(),
        string.Create(CultureInfo.InvariantCulture, $"step {StepNumber} of {StepCount}"),
        SafeText.Percent(Rate),
        SafeText.Count(QueuePlace, "job before it", "jobs before it"));

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
        return new WorkflowProgress
        {
            WorkflowId = id,
            Status = workflow.Status,
            Phase = phase,
            Rate = rate is { } value ? Math.Clamp(value, 0, 1) : null,
            StepName = step?.Name,
            StepNumber = Math.Min(index + 1, workflow.Steps.Count),
            StepCount = workflow.Steps.Count,
            QueuePlace = place,
            Workflow = workflow,
        };
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
