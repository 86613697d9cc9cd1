using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A piece of a step that one worker runs.</summary>
/// <remarks>Where the reason of a failure stands differs between the sources of the API; it is read wherever it comes.</remarks>
public sealed partial record WorkflowStepJob : WireRecord
{
    /// <summary>The job's id.</summary>
    public string? Id { get; init; }

    /// <summary>Where the job is in its life.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public WorkflowStatus Status { get; init; }

    /// <summary>When it started; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Where it stands in its queue; null when not reported.</summary>
    public JobQueuePosition? QueuePosition { get; init; }

    /// <summary>Its relative complexity. Not Buzz.</summary>
    public double? Cost { get; init; }

    /// <summary>How much is done, 0 to 1; null before the start and after the end.</summary>
    public double? EstimatedProgressRate { get; init; }

    /// <summary>Why it failed, for example <c>blocked</c>, <c>timeout</c> or <c>no_provider_available</c>; null when not reported.</summary>
    public string? Reason { get; init; }

    /// <summary>What the moderation objected to; null when nothing was blocked.</summary>
    public string? BlockedReason { get; init; }

    internal override string? Describe() => SafeText.List(Id, Status.Value, SafeText.Percent(EstimatedProgressRate));
}
