using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>What happens at a write of a journal.</summary>
internal enum WriteFault
{
    None,

    /// <summary>The program dies and nothing is written.</summary>
    DeathBefore,

    /// <summary>The program dies when it is written, before it knows.</summary>
    DeathAfter,

    /// <summary>The program dies with a part of the record written: the file is cut off within it.</summary>
    Torn,

    /// <summary>Nothing is written, and the journal says so.</summary>
    FailureBefore,

    /// <summary>It is written, and the journal says that it is not.</summary>
    FailureAfter,
}

/// <summary>A journal as one life of a program has it: at the chosen write something happens.</summary>
internal class MortalJournal(ISubmissionJournal inner, Life life, WriteFault fault, int at, string? path, ConcurrentDictionary<string, bool> closed) : ISubmissionJournal
{
    private readonly object _lock = new();
    private Task _last = Task.CompletedTask; // one write after another: only the last record of a file may be torn
    private int _writes;

    /// <summary>Where the last record of the file begins and ends, when it is to be torn.</summary>
    public (long Begin, long End)? TornRecord { get; private set; }

    protected Life Life => life;

    public async ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default)
    {
        await life.GoOnAsync();
        JournalEntry? found = await inner.FindAsync(service, key, cancellationToken);
        await life.GoOnAsync();
        return found;
    }

    public async ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
    {
        await life.GoOnAsync();
        if (fault != WriteFault.Torn)
            return await WriteAsync(entry, expected, cancellationToken);

        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_lock)
            (before, _last) = (_last, done.Task);
        await before;
        try
        {
            return await WriteAsync(entry, expected, cancellationToken);
        }
        finally
        {
            done.SetResult();
        }
    }

    public async IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await life.GoOnAsync();
        await foreach (JournalEntry entry in inner.ReadOpenAsync(service, cancellationToken))
        {
            await life.GoOnAsync();
            yield return entry;
        }
    }

    private async Task<bool> WriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken)
    {
        await life.GoOnAsync();
        WriteFault now = Interlocked.Increment(ref _writes) == at ? fault : WriteFault.None;
        string what = $"{now} of {expected?.ToString() ?? "nothing"} to {entry.State}";
        if (now == WriteFault.DeathBefore)
            await life.DieAsync(what);
        if (now == WriteFault.FailureBefore)
            throw new JournalException("The disk is full.");
        long begin = now == WriteFault.Torn ? new FileInfo(path!).Length : 0; // only files are torn
        bool isWritten = await inner.TryWriteAsync(entry, expected, cancellationToken);
        if (now == WriteFault.Torn && isWritten)
            TornRecord = (begin, new FileInfo(path!).Length);
        else if (isWritten && entry.State == JournalState.HandedOver)
            closed[entry.Key] = true;
        if (now is WriteFault.DeathAfter or WriteFault.Torn)
            await life.DieAsync(what);
        await life.GoOnAsync();
        return now == WriteFault.FailureAfter ? throw new JournalException("The answer was lost.") : isWritten;
    }
}

/// <summary>The same for a journal that machines share.</summary>
internal sealed class MortalSharedJournal(ISharedJournal inner, Life life, WriteFault fault, int at, ConcurrentDictionary<string, bool> closed)
    : MortalJournal(inner, life, fault, at, null, closed), ISharedJournal
{
    private readonly ConcurrentQueue<Task> _leasing = new();

    /// <summary>Ends when the database has done what the program asked for before it died.</summary>
    public Task SettleAsync() => Task.WhenAll(_leasing).ContinueWith(_ => { }, TaskScheduler.Default);

    public async ValueTask<IReadOnlyList<JournalEntry>> LeaseAsync(
        string service, string owner, int count, TimeSpan duration, TimeSpan minimumAge, CancellationToken cancellationToken = default)
    {
        await Life.GoOnAsync();
        Task<IReadOnlyList<JournalEntry>> leasing = inner.LeaseAsync(service, owner, count, duration, minimumAge, cancellationToken).AsTask();
        _leasing.Enqueue(leasing);
        IReadOnlyList<JournalEntry> leased = await leasing;
        await Life.GoOnAsync();
        return leased;
    }

    public async ValueTask<int> RenewAsync(string service, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        await Life.GoOnAsync();
        return await inner.RenewAsync(service, owner, duration, cancellationToken);
    }

    public async ValueTask ReleaseAsync(string service, string owner, string key, CancellationToken cancellationToken = default)
    {
        await Life.GoOnAsync();
        await inner.ReleaseAsync(service, owner, key, cancellationToken);
    }

    public async ValueTask TouchAsync(string service, IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        await Life.GoOnAsync();
        await inner.TouchAsync(service, keys, cancellationToken);
    }

    public async Task WaitForChangeAsync(string service, TimeSpan most, CancellationToken cancellationToken = default)
    {
        await Life.GoOnAsync();
        await inner.WaitForChangeAsync(service, most, cancellationToken);
    }
}
