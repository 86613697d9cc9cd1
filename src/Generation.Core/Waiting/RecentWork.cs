namespace Generation.Waiting;

/// <summary>
/// The work that was accepted a moment ago, half a minute unless another grace is given. Not every part of the service knows it at once, so a wait does not take a 404 for an answer yet.
/// </summary>
internal sealed class RecentWork(TimeProvider clock, TimeSpan? grace = null)
{
    private readonly TimeSpan _grace = grace ?? TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, long> _accepted = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, long Accepted)> _order = new(); // one that was accepted again stands in it again

    public void Add(string id) => TryAdd(id);

    /// <summary>Adds it, and says whether it was not there.</summary>
    public bool TryAdd(string id)
    {
        lock (_order)
        {
            bool isNew = !Contains(id);
            long now = clock.GetTimestamp();
            _accepted[id] = now;
            _order.Enqueue((id, now));
            while (!IsRecent(_order.Peek().Accepted))
            {
                (string oldest, long accepted) = _order.Dequeue();
                if (_accepted.TryGetValue(oldest, out long last) && last == accepted)
                    _accepted.Remove(oldest);
            }

            return isNew;
        }
    }

    public bool Contains(string id)
    {
        lock (_order)
            return _accepted.TryGetValue(id, out long accepted) && IsRecent(accepted);
    }

    private bool IsRecent(long accepted) => clock.GetElapsedTime(accepted) < _grace;
}
