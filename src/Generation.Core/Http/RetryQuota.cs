using System.Runtime.CompilerServices;

namespace Generation.Http;

/// <summary>
/// How often this process may ask again after failures: a burst, then a steady rate, shared by all clients on one clock. A caller that comes when the burst is used up waits for its turn, so that a service
/// that comes back is not met by everybody at once.
/// </summary>
internal sealed class RetryQuota
{
    private const int Burst = 100;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private static readonly ConditionalWeakTable<TimeProvider, RetryQuota> Quotas = [];

    private readonly object _gate = new();
    private DateTimeOffset _next; // when the next place is free if no burst were allowed

    /// <summary>The quota of everything that follows a clock; in a program that is the system's, so there is one.</summary>
    public static RetryQuota Of(TimeProvider clock) => Quotas.GetValue(clock, static _ => new());

    /// <summary>Takes a place.</summary>
    /// <returns>How long to wait until it is free; zero while the burst lasts.</returns>
    public TimeSpan Take(DateTimeOffset now)
    {
        lock (_gate)
        {
            DateTimeOffset earliest = now - (Interval * Burst);
            _next = (_next < earliest ? earliest : _next) + Interval;
            return Durations.Longest(TimeSpan.Zero, _next - now);
        }
    }
}
