using System.Globalization;
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
        if (IsNothing(entry) || entry!.IsClosed) // work of a key that is closed may be gone, so that new work is bought
        {
            DateTimeOffset now = clock.GetUtcNow();
            JournalEntry? known = entry;
            entry = IntentOf(submission, known is { IsClosed: false } ? known.CreatedAt : now, now) with { WorkId = known?.WorkId, Cost = known?.Cost };
            if (await journal.TryWriteAsync(entry, known?.State, cancellationToken).ConfigureAwait(false)) // otherwise another call with the key was faster
                calls.State.Before = known is { State: JournalState.HandedOver } ? known : entry with { State = known is { State: JournalState.HandingOver } ? JournalState.HandingOver : JournalState.Refused };
        }
        else if (entry is { State: JournalState.Intended })
        {
            entry = entry with { IsEphemeral = entry.IsEphemeral || isEphemeral(submission), ChangedAt = clock.GetUtcNow() };
            await journal.TryWriteAsync(entry, JournalState.Intended, cancellationToken).ConfigureAwait(false); // it is on its way again, so nobody may tell yet that it was never made
        }

        JournalEntry? closed = calls.State.Before is { State: JournalState.HandedOver } handedOver ? handedOver : null;
        if (submission.Trace is { } trace)
            (trace.Earlier, trace.IsEarlier) = (entry.WorkId ?? closed?.CreatedAt.ToString("O", CultureInfo.InvariantCulture), false);
        int sent = submission.Trace?.SendCount ?? 0;
        TSnapshot snapshot;
        try
        {
            snapshot = await next(submission, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            bool isEarlier = NoteAnswer((submission.Trace as SubmissionTrace<TSnapshot>)?.Accepted); // refused by a comparison, for example
            bool isMade = !isEarlier && e is not GenerationException { MayHaveBeenExecuted: false } && submission.Trace?.SendCount != sent;
            if (_calls.End(calls, isMade) && calls.State.Before is { } before)
                await NoteAsync(before with { ChangedAt = clock.GetUtcNow() }, JournalState.Intended).ConfigureAwait(false);
            throw;
        }

        _calls.End(calls, isMade: true);
        string id = idOf(snapshot);
        NoteAnswer(snapshot);
        if (entry.IsOf(id))
            return snapshot;
        if (entry.HasId(id)) // it was handed over, and is what the key still stands for
        {
            await NoteAsync((closed ?? entry) with { State = JournalState.HandedOver, ChangedAt = clock.GetUtcNow() }, JournalState.Intended).ConfigureAwait(false);
            return snapshot;
        }

        // What the key stood for is gone or forgotten, and this is work of its own.
        DateTimeOffset accepted = clock.GetUtcNow();
        await NoteAcceptedAsync(Accepted(entry.State == JournalState.Intended ? entry : IntentOf(submission, accepted, accepted), id, snapshot), entry.State).ConfigureAwait(false);
        return snapshot;

        // Whether what was accepted is the work that the key had.
        bool NoteAnswer(TSnapshot? answer)
        {
            bool isEarlier = answer is not null && entry.HasId(idOf(answer));
            if (submission.Trace is { } noted)
                noted.IsEarlier = isEarlier;
            return isEarlier;
        }
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

    // Whether the journal knows of no work: it was refused, a recovery is telling that it was never made, or it was closed without any.
    private static bool IsNothing(JournalEntry? entry) => entry is null or { State: JournalState.Refused } or { State: JournalState.HandingOver or JournalState.HandedOver, WorkId: null };

    // Another machine may have closed the intent meanwhile, because its own submission was refused or it found nothing; what was accepted is open all the same.
    private async Task NoteAcceptedAsync(JournalEntry accepted, JournalState? expected)
    {
        while (await NoteAsync(accepted, expected).ConfigureAwait(false) == false)
        {
            JournalEntry? now = await FindAgainAsync(accepted.Key).ConfigureAwait(false);
            if (now is not null && now.State != JournalState.Intended && !IsNothing(now) && (now.WorkId is null || now.IsOf(accepted.WorkId)))
                return; // somebody else has noted it, or the journal failed
            expected = now?.State;
            if (now?.IsOfOther(accepted) == true && await NoteAsync(now with { State = JournalState.Intended, ChangedAt = accepted.ChangedAt }, expected).ConfigureAwait(false) == true)
                expected = JournalState.Intended; // an id is not replaced by another one
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
        /// <summary>What the intent goes back to where nothing comes of it; null where none of these calls has written it.</summary>
        public JournalEntry? Before { get; set; }
    }
}
