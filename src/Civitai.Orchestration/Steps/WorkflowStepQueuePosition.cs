namespace Civitai.Orchestration;

/// <summary>Where a step stands in its queue, as newer replies tell it.</summary>
/// <remarks>The members of this object are not documented; what else it holds is in <see cref="WireRecord.AdditionalProperties"/>.</remarks>
public sealed partial record WorkflowStepQueuePosition : WireRecord
{
    /// <summary>How many jobs come first; null when not reported.</summary>
    public int? PrecedingJobs { get; init; }

    internal override string? Describe() => SafeText.Count(PrecedingJobs, "job before it", "jobs before it");
}
