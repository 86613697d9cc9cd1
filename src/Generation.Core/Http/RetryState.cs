namespace Generation.Http;

/// <summary>When a request may be sent again.</summary>
internal enum RetryScope
{
    /// <summary>After any transient failure: the request reads, or repeating it changes nothing.</summary>
    Always,

    /// <summary>Only when it cannot have reached the service.</summary>
    BeforeSent,

    /// <summary>Not at all: whoever sent it decides.</summary>
    Never,
}

/// <summary>
/// What the attempts of one call have come to: how many there were, whether one may have been executed, and what is left for more.
/// </summary>
internal sealed class RetryState(ConnectionOptions options, RetryScope scope, Deadline deadline)
{
    private readonly Deadline _whole = deadline.Within(TimeSpan.MaxValue);
    private Deadline? _budget;

    /// <summary>The attempts so far, the first one included.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether the service may have acted in any attempt.</summary>
    public bool MayHaveBeenExecuted { get; private set; }

    /// <summary>The end of the call: the caller's, or that of the retries once there are any.</summary>
    public Deadline Deadline => _budget ?? deadline;

    /// <summary>The time since the call began.</summary>
    public TimeSpan Elapsed => _whole.Elapsed;

    /// <summary>Begins an attempt.</summary>
    public void Begin() => Attempts++;

    /// <summary>Starts the count of attempts anew, because the last one got further than those before: a download that moves is not given up.</summary>
    public void Restart()
    {
        Attempts = 0;
        _budget = null;
    }

    /// <summary>Starts the budget of retries anew, while bytes arrive that an earlier attempt had already: such a download moves too, and its attempts stay counted.</summary>
    public void Extend() => _budget = null;

    /// <summary>Whether a failure that passes may be followed by another attempt.</summary>
    public bool MayRepeat => Attempts < options.MaxAttempts && options.RetryBudget > TimeSpan.Zero;

    /// <summary>Takes a failure in, and decides.</summary>
    /// <returns>How long to pause before the next attempt; null when there is none.</returns>
    public TimeSpan? Next(Failure failure)
    {
        bool mayRepeat = scope == RetryScope.Always || (scope == RetryScope.BeforeSent && !failure.MayHaveBeenExecuted);
        MayHaveBeenExecuted |= failure.MayHaveBeenExecuted;
        if (failure.Verdict != Verdict.Transient || !mayRepeat || Attempts >= options.MaxAttempts || deadline.IsOver)
            return null;

        _budget ??= deadline.Within(options.RetryBudget);
        TimeSpan left = _budget.Value.Remaining;
        if (left <= TimeSpan.Zero || failure.RetryAfter > _budget.Value.Room)
            return null; // asking sooner than the service wants is no way out

        TimeSpan pause = failure.RetryAfter is { } asked
            ? options.Jittered(asked)
            : Durations.Shortest(TimeSpan.FromSeconds(Math.Pow(2, Math.Min(Attempts - 1, 10))), options.MaxRetryDelay) * (0.5 + (0.5 * options.NextRandom()));
        if (options.Quota.Take(left) is not { } turn)
            return null;
        pause = _budget.Value.Fit(Durations.Longest(pause, turn));
        return pause < left ? pause : null; // an attempt needs time too
    }
}
