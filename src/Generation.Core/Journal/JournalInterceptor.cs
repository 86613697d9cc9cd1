using Generation.Diagnostics;
using Generation.Submitting;
using Microsoft.Extensions.Logging;

namespace Generation.Journal;

/// <summary>
/// Writes an intent into a journal before it leaves, and what became of it afterwards. Nothing is sent that could not be written; what was accepted is returned also when that cannot be written any more, since looking
/// for it finds it.
/// </summary>
internal sealed class JournalInterceptor<TSubmission, TSnapshot>(
    ISubmissionJournal journal, string service, TimeProvider clock, ILogger logger, Func<TSubmission, string?> describe, Func<TSubmission, bool> isEphemeral, Func<TSnapshot, string> idOf, Func<TSnapshot, decimal?> costOf)
    : ISubmissionInterceptor<TSubmission, TSnapshot>
    where TSubmission : Submission
    where TSnapshot : class
{
    private readonly CallsByKey<Opening> _calls = new();

    public async Task<TSnapshot> SubmitAsync(TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        CallsByKey<Opening>.Calls calls = await _calls.JoinAsync(submission.Key, cancellationToken).ConfigureAwait(false);
        try
        {
            return await SubmitAsync(calls, submission, next, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _calls.Leave(submission.Key, calls);
        }
    }

    private async Task<TSnapshot> SubmitAsync(CallsByKey<Opening>.Calls calls, TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        JournalEntry? entry = await journal.FindAsync(service, submission.Key, cancellationToken).ConfigureAwait(false);
        if (IsNothing(entry))
        {
            DateTimeOffset now = clock.GetUtcNow();
            JournalState? expected = entry?.State;
            DateTimeOffset created = entry is { IsClosed: false } ? entry.CreatedAt : now;
            entry = IntentOf(submission, created, now);
            if (await journal.TryWriteAsync(entry, expected, cancellationToken).ConfigureAwait(false)) // otherwise another call with the key was faster
                calls.State.Before = expected == JournalState.HandingOver ? JournalState.HandingOver : JournalState.Refused;
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
            if (_calls.End(calls, isMade) && calls.State.Before is { } before)
                await NoteAsync(entry! with { State = before, ChangedAt = clock.GetUtcNow() }, JournalState.Intended).ConfigureAwait(false); // it was found or written above
            throw;
        }

        _calls.End(calls, isMade: true);
        string id = idOf(snapshot);
        if (entry!.State == JournalState.Intended)
        {
            await NoteAcceptedAsync(Accepted(entry, id, snapshot), JournalState.Intended).ConfigureAwait(false);
        }
        else if (!IsSame(entry.WorkId, id)) // what the key stood for is gone, and this is work of its own
        {
            if (submission.Trace is { } trace && entry is { WorkId: { } known, Cost: { } spent })
                trace.Before = (known, spent);
            DateTimeOffset now = clock.GetUtcNow();
            await NoteAcceptedAsync(Accepted(IntentOf(submission, now, now), id, snapshot), entry.State).ConfigureAwait(false);
        }

        return snapshot;
    }

    private JournalEntry IntentOf(TSubmission submission, DateTimeOffset created, DateTimeOffset now) => new()
    {
        Service = service,
        Key = submission.Key,
        State = JournalState.Intended,
        Description = describe(submission),
        IsEphemeral = isEphemeral(submission),
        CreatedAt = created,
        ChangedAt = now,
    };

    private JournalEntry Accepted(JournalEntry intent, string id, TSnapshot snapshot) => intent with { State = JournalState.Accepted, WorkId = id, Cost = costOf(snapshot), ChangedAt = clock.GetUtcNow() };

    private static bool IsSame(string? known, string id) => string.Equals(known, id, StringComparison.OrdinalIgnoreCase);

    // Whether the journal knows of no work: it was refused, or a recovery is telling that it was never made.
    private static bool IsNothing(JournalEntry? entry) => entry is null or { State: JournalState.Refused } or { State: JournalState.HandingOver, WorkId: null };

    // Another machine may have closed the intent meanwhile, because its own submission was refused or it found nothing; what was accepted is open all the same.
    private async Task NoteAcceptedAsync(JournalEntry accepted, JournalState? expected)
    {
        while (await NoteAsync(accepted, expected).ConfigureAwait(false) == false)
        {
            JournalEntry? now = await FindAgainAsync(accepted.Key).ConfigureAwait(false);
            if (now?.State != JournalState.Intended && !IsNothing(now) && (now?.WorkId is null || IsSame(now.WorkId, accepted.WorkId!))) // what was accepted has an id
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

    private sealed class Opening
    {
        /// <summary>The state that the intent goes back to where nothing comes of it; null where none of these calls has written it.</summary>
        public JournalState? Before { get; set; }
    }
}
