namespace Generation.Http;

/// <summary>
/// When a call must have ended: one value that travels from the caller through attempts, pauses, long polls and reading. Knows when it began, so that a message can state the time that really passed.
/// </summary>
internal readonly struct Deadline
{
    // Timers count in milliseconds, so less than one is nothing.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LeastReserve = TimeSpan.FromMilliseconds(50);

    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly TimeSpan _limit; // the longest there is for none

    private Deadline(TimeProvider clock, TimeSpan limit)
    {
        _clock = clock;
        _start = clock.GetTimestamp();
        _limit = limit;
    }

    /// <summary>The time since the deadline was set.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    /// <summary>What is left; <see cref="TimeSpan.MaxValue"/> without a limit, zero when it is over.</summary>
    public TimeSpan Remaining => _limit == TimeSpan.MaxValue ? TimeSpan.MaxValue : Durations.Longest(TimeSpan.Zero, _limit - Elapsed);

    /// <summary>Whether nothing is left.</summary>
    public bool IsOver => Remaining < Shortest;

    /// <summary>A deadline from now on.</summary>
    /// <param name="clock">The clock that it follows.</param>
    /// <param name="limit">The time from now; null or <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    public static Deadline After(TimeProvider clock, TimeSpan? limit) => new(clock, limit is not { } time || time == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : time);

    /// <summary>The sooner of this deadline and a limit from now on.</summary>
    public Deadline Within(TimeSpan limit) => new(_clock, Durations.Shortest(limit, Remaining));

    /// <summary>
    /// The longest pause that leaves time for one more question before the deadline: what is left, less a tenth of it, at most a second. Where a tenth is too little to ask in, all that is left.
    /// </summary>
    public TimeSpan Room
    {
        get
        {
            TimeSpan left = Remaining;
            TimeSpan reserve = Durations.Shortest(left / 10, TimeSpan.FromSeconds(1));
            return reserve < LeastReserve ? left : left - reserve;
        }
    }

    /// <summary>A pause, cut to the <see cref="Room"/> that there is for it and to what a timer can be set for: whoever waits asks once more then.</summary>
    public TimeSpan Fit(TimeSpan pause) => Durations.Shortest(Durations.Shortest(pause, Durations.LongestTimer), Room);
}

/// <summary>The shorter and the longer of two time spans, both together, and the longest for a timer.</summary>
internal static class Durations
{
    /// <summary>What a timer can be set for on every clock.</summary>
    internal static readonly TimeSpan LongestTimer = TimeSpan.FromDays(24);

    internal static TimeSpan Shortest(TimeSpan a, TimeSpan b) => a < b ? a : b;

    internal static TimeSpan Longest(TimeSpan a, TimeSpan b) => a > b ? a : b;

    /// <summary>The sum of two that are not negative; the longest there is stays what it is.</summary>
    internal static TimeSpan Sum(TimeSpan a, TimeSpan b) => a > TimeSpan.MaxValue - b ? TimeSpan.MaxValue : a + b;
}
