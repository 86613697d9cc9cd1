namespace Generation.Waiting;

/// <summary>What a wait's listener is still to hear, one after another. A listener that blocks holds up its own wait alone, and misses the oldest of what comes meanwhile; never the end.</summary>
internal sealed class WaitReports<TSnapshot>
    where TSnapshot : class
{
    private const int Most = 16;

    private readonly Queue<TSnapshot> _pending = [];
    private long _asked = long.MinValue; // when the newest of them was asked for

    /// <summary>Whether the listener is being told.</summary>
    public bool IsTelling { get; private set; }

    /// <summary>Adds what was asked for at a moment, unless what was asked for later is known. Returns whether somebody must begin to tell the listener.</summary>
    public bool Add(TSnapshot snapshot, long asked, bool hasEnded)
    {
        if (asked < _asked && !hasEnded)
            return false;
        _asked = asked;
        if (_pending.Count == Most)
            _pending.Dequeue();
        _pending.Enqueue(snapshot);
        bool isFirst = !IsTelling;
        IsTelling = true;
        return isFirst;
    }

    /// <summary>Takes what the listener hears next; false where there is nothing more, and telling ends.</summary>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TSnapshot? snapshot) => IsTelling = _pending.TryDequeue(out snapshot);
}
