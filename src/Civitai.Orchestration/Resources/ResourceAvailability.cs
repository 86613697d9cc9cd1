namespace Civitai.Orchestration;

/// <summary>Whether the machines that would use a resource have it.</summary>
public sealed partial record ResourceAvailability : WireRecord
{
    /// <summary><c>available</c>, <c>loading</c>, <c>unavailable</c> or <c>unsupported</c>; null when not reported.</summary>
    public string? Status { get; init; }

    /// <summary>How many machines have it, or are loading it; null otherwise.</summary>
    public int? Workers { get; init; }

    /// <summary>How much of it is loaded, 0 to 1; null while none loads it.</summary>
    public double? Progress { get; init; }

    /// <summary>When loading began; null while none loads it.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When loading last went on; null while none loads it.</summary>
    public DateTimeOffset? LastProgressAt { get; init; }

    /// <summary>How long loading will take still, in seconds; null when not known.</summary>
    public int? EtaSeconds { get; init; }

    /// <summary>How many resources are loaded before it; null when it does not wait.</summary>
    public int? QueuePosition { get; init; }
}
