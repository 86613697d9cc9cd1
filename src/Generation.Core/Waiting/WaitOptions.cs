namespace Generation;

/// <summary>How the end of work is waited for.</summary>
public sealed record WaitOptions
{
    /// <summary>
    /// How long to wait, the submission's own time included where the call also submits. Exceeded by at most a second, and by what a journal or a ledger takes to note what was accepted; afterwards the wait ends with an exception that keeps the work, and the work goes on. When
    /// null: 24 hours. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>: no limit.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How the service is asked. Default: it chooses itself.</summary>
    public WaitMode Mode { get; init; }

    /// <summary>
    /// How often progress is looked for while somebody listens, at first. 1 to 60 seconds. Default: 5 seconds. The interval grows to a quarter of the time already spent, at most a minute, and shrinks again
    /// when the reported progress says that the end is near. The end itself is noticed at once wherever a request can be held open.
    /// </summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// For how long the service may give no usable answer (out of reach, 408, 429, 5xx, unreadable) before the wait ends with that failure. Until then it goes on asking. Default: 15 minutes.
    /// </summary>
    public TimeSpan OutageTolerance { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Whether an end without success is an exception. When false the ended work is returned. Default: true. A call that returns a typed result has none to return then and throws whatever is set here: <c>RunAsync</c> of a
    /// typed input, <c>GetResultAsync</c> of a handle or a run, <c>TrainAsync</c>, and the outcomes of batches.
    /// </summary>
    public bool ThrowOnFailure { get; init; } = true;

    /// <summary>
    /// Whether the service is asked to cancel the work too when the caller's token cancels the wait; that request has ten seconds. Default: false; the work goes on and is paid for. Leaving the loop over a batch is no cancellation.
    /// </summary>
    public bool CancelWorkWhenCanceled { get; init; }

    internal TimeSpan Limit => Timeout ?? TimeSpan.FromHours(24);

    internal void ThrowIfInvalid()
    {
        if (Limit <= TimeSpan.Zero && Limit != System.Threading.Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(nameof(Timeout), Timeout, "The timeout of a wait must be longer than zero.");
        if (ProgressInterval < TimeSpan.FromSeconds(1) || ProgressInterval > TimeSpan.FromSeconds(60))
            throw new ArgumentOutOfRangeException(nameof(ProgressInterval), ProgressInterval, "The progress interval of a wait must be 1 to 60 seconds.");
        if (OutageTolerance < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(OutageTolerance), OutageTolerance, "The outage tolerance of a wait must not be negative.");
    }
}
