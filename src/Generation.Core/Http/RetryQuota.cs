using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Generation.Http;

/// <summary>
/// How often this process may ask a service again after failures: a burst, then a steady rate, shared by all clients of that service on one clock. A caller that comes when the burst is used up waits for
/// its turn, so that a service that comes back is not met by everybody at once. Follows a clock that is never set back.
/// </summary>
internal sealed class RetryQuota(TimeProvider clock)
{
    private const int Burst = 100;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    // Whoever would wait for longer asks too often by itself, or has given up by then: the line does not grow beyond this.
    private static readonly TimeSpan LongestLine = TimeSpan.FromMinutes(2);
    private static readonly ConditionalWeakTable<TimeProvider, ConcurrentDictionary<string, RetryQuota>> Quotas = [];

    private readonly object _gate = new();
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Interval * -Burst; // when the next place is free if no burst were allowed

    /// <summary>The quota of a service on a clock; in a program that is the system's, so there is one for each service.</summary>
    public static RetryQuota Of(TimeProvider clock, Uri service) =>
        Quotas.GetValue(clock, static _ => new(StringComparer.OrdinalIgnoreCase)).GetOrAdd(service.Authority, static (_, c) => new(c), clock);

    /// <summary>Takes a place.</summary>
    /// <param name="most">How long the caller would wait at most; nothing is taken when the turn comes later.</param>
    /// <returns>How long to wait until it is free; zero while the burst lasts; null when that is longer than <paramref name="most"/>.</returns>
    public TimeSpan? Take(TimeSpan most)
    {
        lock (_gate)
        {
            TimeSpan now = clock.GetElapsedTime(_start);
            TimeSpan earliest = now - (Interval * Burst);
            TimeSpan next = (_next < earliest ? earliest : _next) + Interval;
            TimeSpan wait = Durations.Longest(TimeSpan.Zero, next - now);
            if (wait > most)
                return null;
            if (wait <= LongestLine)
                _next = next;
            return wait;
        }
    }
}
