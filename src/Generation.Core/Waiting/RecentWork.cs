using System.Collections.Concurrent;

namespace Generation.Waiting;

/// <summary>The work that was accepted a moment ago. Not every part of the service knows them at once, so a wait does not take a 404 for an answer yet.</summary>
internal sealed class RecentWork(TimeProvider clock)
{
    private const int Kept = 1000;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, long> _accepted = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    public void Add(string id)
    {
        _accepted[id] = clock.GetTimestamp();
        _order.Enqueue(id);
        if (_order.Count > Kept && _order.TryDequeue(out string? oldest))
            _accepted.TryRemove(oldest, out _);
    }

    public bool Contains(string id) => _accepted.TryGetValue(id, out long accepted) && clock.GetElapsedTime(accepted) < Grace;
}
