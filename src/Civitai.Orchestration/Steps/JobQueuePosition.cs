using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>Where a job stands in its queue.</summary>
public sealed partial record JobQueuePosition : WireRecord
{
    /// <summary>Whether workers can take the job.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public JobSupport Support { get; init; }

    /// <summary>How many jobs come first; null when not reported.</summary>
    public int? PrecedingJobs { get; init; }

    /// <summary>When the job is expected to start; null when not reported.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>When the job is expected to end; null when not reported.</summary>
    public DateTimeOffset? CompleteAt { get; init; }

    internal override string? Describe() => SafeText.List(Support.Value, SafeText.Count(PrecedingJobs, "job before it", "jobs before it"));
}
