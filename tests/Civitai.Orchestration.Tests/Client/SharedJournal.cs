namespace Civitai.Orchestration.Tests.Client;

/// <summary>A journal in memory that several clients share, with leases on the test's clock.</summary>
internal sealed class SharedJournal(TimeProvider clock) : ISharedJournal
{
    private readonly object _lock = new();
    private readonly MemoryJournal _journal = new();
    private readonly Dictionary<string, (string Owner, DateTimeOffset End)> _leases = [];
    private readonly Dictionary<string, DateTimeOffset> _touched = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many of the next leases fail.</summary>
    public int Failures { get; set; }

    /// <summary>How many leases were given so far.</summary>
    public int LeasesGiven { get; private set; }

    public int LeaseCount
    {
        get
        {
            lock (_lock)
                return _leases.Count;
        }
    }

    public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default) => _journal.FindAsync(service, key, cancellationToken);

    public IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default) => _journal.ReadOpenAsync(service, cancellationToken);

    public async ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
    {
        if (!await _journal.TryWriteAsync(entry, expected, cancellationToken))
            return false;
        Change();
        return true;
    }

    public async ValueTask<IReadOnlyList<JournalEntry>> LeaseAsync(string service, string owner, int count, TimeSpan duration, TimeSpan minimumAge, CancellationToken cancellationToken = default)
    {
        if (Failures > 0)
        {
            Failures--;
            throw new JournalException("The database is away.");
        }

        var open = new List<JournalEntry>();
        await foreach (JournalEntry entry in _journal.ReadOpenAsync(service, cancellationToken))
            open.Add(entry);
        lock (_lock)
        {
            DateTimeOffset now = clock.GetUtcNow();
            JournalEntry[] free = [.. open.Where(e => now - e.ChangedAt >= minimumAge && now - _touched.GetValueOrDefault(e.Key) >= minimumAge && (!_leases.TryGetValue(e.Key, out (string Owner, DateTimeOffset End) lease) || lease.End <= now)).Take(count)];
            foreach (JournalEntry entry in free)
                _leases[entry.Key] = (owner, now + duration);
            LeasesGiven += free.Length;
            return free;
        }
    }

    public ValueTask<int> RenewAsync(string service, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            DateTimeOffset now = clock.GetUtcNow();
            string[] own = [.. _leases.Where(l => l.Value.Owner == owner && l.Value.End > now).Select(l => l.Key)];
            foreach (string key in own)
                _leases[key] = (owner, now + duration);
            return ValueTask.FromResult(own.Length);
        }
    }

    public ValueTask ReleaseAsync(string service, string owner, string key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_leases.TryGetValue(key, out (string Owner, DateTimeOffset End) lease) && lease.Owner == owner)
                _leases.Remove(key);
        }

        Change();
        return ValueTask.CompletedTask;
    }

    public ValueTask TouchAsync(string service, IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            foreach (string key in keys)
                _touched[key] = clock.GetUtcNow();
        }

        return ValueTask.CompletedTask;
    }

    public async Task WaitForChangeAsync(string service, TimeSpan most, CancellationToken cancellationToken = default)
    {
        Task changed = _changed.Task;
        try
        {
            await changed.WaitAsync(most, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // nothing has changed
        }
    }

    private void Change() => Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
