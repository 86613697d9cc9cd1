using Generation.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Generation.Journal;

/// <summary>
/// Writes an intent into a journal before it leaves, and what became of it afterwards. Nothing is sent that could not be written; what was accepted is returned also when that cannot be written any more, since looking
/// for it finds it.
/// </summary>
internal sealed class JournalInterceptor<TSubmission, TSnapshot>(
    ISubmissionJournal journal, string service, TimeProvider clock, ILogger logger, Func<TSubmission, string?> describe, Func<TSnapshot, string> idOf, Func<TSnapshot, decimal?> costOf)
    : ISubmissionInterceptor<TSubmission, TSnapshot>
    where TSubmission : Submission
    where TSnapshot : class
{
    // The keys whose submissions are on their way.
    private readonly Dictionary<string, Calls> _calls = new(StringComparer.Ordinal);

    public async Task<TSnapshot> SubmitAsync(TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        Calls calls = await JoinAsync(submission.Key, cancellationToken).ConfigureAwait(false);
        try
        {
            return await SubmitAsync(calls, submission, next, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(submission.Key, calls);
        }
    }

    private async Task<TSnapshot> SubmitAsync(Calls calls, TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        JournalEntry? entry = await journal.FindAsync(service, submission.Key, cancellationToken).ConfigureAwait(false);
        if (IsNothing(entry))
        {
            DateTimeOffset now = clock.GetUtcNow();
            JournalState? expected = entry?.State;
            DateTimeOffset created = entry is { IsClosed: false } ? entry.CreatedAt : now;
            entry = new JournalEntry { Service = service, Key = submission.Key, State = JournalState.Intended, Description = describe(submission), CreatedAt = created, ChangedAt = now };
            if (await journal.TryWriteAsync(entry, expected, cancellationToken).ConfigureAwait(false)) // otherwise another call with the key was faster
                Opened(calls, expected);
        }
        else if (entry is { State: JournalState.Intended })
        {
            entry = entry with { ChangedAt = clock.GetUtcNow() };
            await journal.TryWriteAsync(entry, JournalState.Intended, cancellationToken).ConfigureAwait(false); // it is on its way again, so nobody may tell yet that it was never made
        }

        int sent = submission.Trace?.SendCount ?? 0;
        TSnapshot snapshot;
        try
        {
            snapshot = await next(submission, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            bool isMade = e is not GenerationException { MayHaveBeenExecuted: false } && submission.Trace?.SendCount != sent;
            if (End(calls, isMade) is { } before)
                await NoteAsync(entry! with { State = before, ChangedAt = clock.GetUtcNow() }, JournalState.Intended).ConfigureAwait(false); // it was found or written above
            throw;
        }

        End(calls, isMade: true);
        if (entry!.State == JournalState.Intended)
            await NoteAcceptedAsync(entry with { State = JournalState.Accepted, WorkId = idOf(snapshot), Cost = costOf(snapshot), ChangedAt = clock.GetUtcNow() }).ConfigureAwait(false);
        return snapshot;
    }

    // Whether the journal knows of no work: it was refused, or a recovery is telling that it was never made.
    private static bool IsNothing(JournalEntry? entry) => entry is null or { State: JournalState.Refused } or { State: JournalState.HandingOver, WorkId: null };

    // Another machine may have closed the intent meanwhile, because its own submission was refused or it found nothing; what was accepted is open all the same.
    private async Task NoteAcceptedAsync(JournalEntry accepted)
    {
        JournalState? expected = JournalState.Intended;
        while (await NoteAsync(accepted, expected).ConfigureAwait(false) == false)
        {
            JournalEntry? now = await FindAgainAsync(accepted.Key).ConfigureAwait(false);
            if (now?.State != JournalState.Intended && !IsNothing(now))
                return; // somebody else has noted it, or the journal failed
            expected = now?.State;
        }
    }

    private async Task<JournalEntry?> FindAgainAsync(string key)
    {
        try
        {
            return await journal.FindAsync(service, key, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Log.JournalFailed(logger, e.GetType().Name);
            return new JournalEntry { Service = service, Key = key, State = JournalState.Accepted, CreatedAt = default, ChangedAt = default };
        }
    }

    // Whether it was written; null where the journal failed.
    private async Task<bool?> NoteAsync(JournalEntry changed, JournalState? expected)
    {
        try
        {
            return await journal.TryWriteAsync(changed, expected, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Log.JournalFailed(logger, e.GetType().Name); // the intent stands there, and the service knows the rest
            return null;
        }
    }

    // Waits while the last submission with the key is being closed.
    private async Task<Calls> JoinAsync(string key, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task closed;
            lock (_calls)
            {
                if (!_calls.TryGetValue(key, out Calls? calls))
                    _calls.Add(key, calls = new());
                if (!calls.IsClosing)
                {
                    calls.Count++;
                    return calls;
                }

                closed = calls.Closed.Task;
            }

            await closed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Opened(Calls calls, JournalState? before)
    {
        lock (_calls)
            (calls.IsOpened, calls.Before) = (true, before == JournalState.HandingOver ? JournalState.HandingOver : JournalState.Refused);
    }

    // The state that a submission goes back to: where none with the key can have been made, and no other one is on its way. Null: it stays open.
    private JournalState? End(Calls calls, bool isMade)
    {
        lock (_calls)
        {
            calls.IsMade |= isMade;
            calls.IsClosing = calls is { Count: 1, IsOpened: true, IsMade: false };
            return calls.IsClosing ? calls.Before : null;
        }
    }

    private void Leave(string key, Calls calls)
    {
        lock (_calls)
        {
            if (--calls.Count > 0)
                return;
            _calls.Remove(key);
        }

        calls.Closed.SetResult();
    }

    private sealed class Calls
    {
        public int Count { get; set; }

        /// <summary>Whether one of them has written the intent.</summary>
        public bool IsOpened { get; set; }

        /// <summary>How it stood before, where nothing comes of them.</summary>
        public JournalState Before { get; set; }

        /// <summary>Whether the service may have acted on one of them.</summary>
        public bool IsMade { get; set; }

        /// <summary>Whether the last one is closing the intent.</summary>
        public bool IsClosing { get; set; }

        public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
