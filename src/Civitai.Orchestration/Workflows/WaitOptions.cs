namespace Civitai.Orchestration;

/// <summary>How the end of a workflow is waited for.</summary>
public sealed record WaitOptions
{
    /// <summary>
    /// How long to wait, the submission's own time included. Afterwards <see cref="WorkflowWaitTimeoutException"/> is thrown; the work goes on. When null: 24 hours.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>: no limit.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How the service is asked. Default: it chooses itself.</summary>
    public WaitMode Mode { get; init; }

    /// <summary>How often progress is looked for while somebody listens. 1 to 60 seconds. Default: 5 seconds.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// For how long the service may be out of reach, or answer 429 or 5xx, before the wait ends with that failure. Until then it goes on asking. Default: 15 minutes.
    /// </summary>
    public TimeSpan OutageTolerance { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether an end without success throws <see cref="WorkflowFailedException"/>. When false the ended workflow is returned. Default: true.</summary>
    public bool ThrowOnFailure { get; init; } = true;

    /// <summary>
    /// Whether the work on the service is cancelled too when the caller's token cancels the wait. Default: false; the work goes on and is paid for.
    /// </summary>
    public bool CancelWorkWhenCanceled { get; init; }

    internal TimeSpan Limit => Timeout == System.Threading.Timeout.InfiniteTimeSpan ? TimeSpan.FromDays(3650) : Timeout ?? TimeSpan.FromHours(24);

    internal void ThrowIfInvalid()
    {
        if (Limit <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(Timeout), Timeout, "The timeout of a wait must be longer than zero.");
        if (ProgressInterval < TimeSpan.FromSeconds(1) || ProgressInterval > TimeSpan.FromSeconds(60))
            throw new ArgumentOutOfRangeException(nameof(ProgressInterval), ProgressInterval, "The progress interval of a wait must be 1 to 60 seconds.");
        if (OutageTolerance < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(OutageTolerance), OutageTolerance, "The outage tolerance of a wait must not be negative.");
    }
}

/// <summary>How the service is asked whether a workflow has ended.</summary>
public enum WaitMode
{
    /// <summary>Long polls while few waits go on at once, otherwise polls.</summary>
    Auto,

    /// <summary>Every request stays open until the work ends or a minute has passed.</summary>
    LongPoll,

    /// <summary>Short requests after 2, 5, 10 and 15 seconds, then every 30, with jitter.</summary>
    Poll,
}
