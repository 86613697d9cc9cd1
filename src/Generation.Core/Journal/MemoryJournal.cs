using System.Runtime.CompilerServices;

namespace Generation;

/// <summary>A journal that lasts as long as the process: for tests, and for programs that may forget.</summary>
public sealed class MemoryJournal : ISubmissionJournal
{
    private readonly object _lock = new();
    private readonly Dictionary<(string Service, string Key), JournalEntry> _entries = [];

    /// <inheritdoc/>
    public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
            return ValueTask.FromResult(_entries.GetValueOrDefault((service, key)));
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        lock (_lock)
        {
            JournalEntry? known = _entries.GetValueOrDefault((entry.Service, entry.Key));
            if (known?.State != expected || known?.IsOfOther(entry) == true)
                return ValueTask.FromResult(false);
            _entries[(entry.Service, entry.Key)] = entry;
            return ValueTask.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        JournalEntry[] open;
        lock (_lock)
            open = [.. _entries.Values.Where(e => e.Service == service && !e.IsClosed).OrderBy(e => e.CreatedAt)];
        foreach (JournalEntry entry in open)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return entry;
        }
    }

    /// <summary>The kind of journal.</summary>
    public override string ToString() => nameof(MemoryJournal);
}
