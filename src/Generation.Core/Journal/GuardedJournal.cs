using System.Runtime.CompilerServices;

namespace Generation.Journal;

/// <summary>A journal, whoever wrote it, as a client asks it: what it throws, whatever that is, becomes a <see cref="JournalException"/>.</summary>
internal class GuardedJournal : ISubmissionJournal
{
    private readonly ISubmissionJournal _journal;

    private GuardedJournal(ISubmissionJournal journal) => _journal = journal;

    /// <summary>The journal with the guard; one that machines share stays one.</summary>
    public static ISubmissionJournal? Of(ISubmissionJournal? journal) => journal is null ? null : journal is ISharedJournal shared ? new Shared(shared) : new GuardedJournal(journal);

    public async ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _journal.FindAsync(service, key, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsForeign(e, cancellationToken))
        {
            throw Failed(e);
        }
    }

    public async ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _journal.TryWriteAsync(entry, expected, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsForeign(e, cancellationToken))
        {
            throw Failed(e);
        }
    }

    public async IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IAsyncEnumerator<JournalEntry>? entries = null;
        try
        {
            while (await MoveNextAsync().ConfigureAwait(false))
                yield return entries!.Current; // there is one, after it has moved
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }

        async ValueTask DisposeAsync()
        {
            try
            {
                if (entries is not null)
                    await entries.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (IsForeign(e, cancellationToken))
            {
                throw Failed(e);
            }
        }

        async ValueTask<bool> MoveNextAsync()
        {
            try
            {
                entries ??= _journal.ReadOpenAsync(service, cancellationToken).GetAsyncEnumerator(cancellationToken);
                return await entries.MoveNextAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (IsForeign(e, cancellationToken))
            {
                throw Failed(e);
            }
        }
    }

    public override string? ToString() => _journal.ToString();

    // A cancellation that nobody asked for is a failure of the journal's own, such as a time limit of its driver.
    private static bool IsForeign(Exception e, CancellationToken cancellationToken) => e is not GenerationException && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested);

    private static JournalException Failed(Exception e) => new($"The journal failed ({e.GetType().Name}); nothing is sent without it.", e);

    private sealed class Shared : GuardedJournal, ISharedJournal
    {
        private readonly ISharedJournal _shared;

        public Shared(ISharedJournal journal)
            : base(journal) => _shared = journal;

        public async ValueTask<IReadOnlyList<JournalEntry>> LeaseAsync(string service, string owner, int count, TimeSpan duration, TimeSpan minimumAge, CancellationToken cancellationToken = default)
        {
            try
            {
                return await _shared.LeaseAsync(service, owner, count, duration, minimumAge, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsForeign(e, cancellationToken))
            {
                throw Failed(e);
            }
        }

        public async ValueTask<int> RenewAsync(string service, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
        {
            try
            {
                return await _shared.RenewAsync(service, owner, duration, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsForeign(e, cancellationToken))
            {
                throw Failed(e);
            }
        }

        public async ValueTask ReleaseAsync(string service, string owner, string key, CancellationToken cancellationToken = default)
        {
            try
            {
                await _shared.ReleaseAsync(service, owner, key, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsForeign(e, cancellationToken))
            {
                throw Failed(e);
            }
        }

        public async ValueTask TouchAsync(string service, IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
        {
            try
            {
                await _shared.TouchAsync(service, keys, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsForeign(e, cancellationToken))
            {
                throw Failed(e);
            }
        }

        public async Task WaitForChangeAsync(string service, TimeSpan most, CancellationToken cancellationToken = default)
        {
            try
            {
                await _shared.WaitForChangeAsync(service, most, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsForeign(e, cancellationToken))
            {
                throw Failed(e);
            }
        }
    }
}
