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
    public async Task<TSnapshot> SubmitAsync(TSubmission submission, Func<TSubmission, CancellationToken, Task<TSnapshot>> next, CancellationToken cancellationToken)
    {
        JournalEntry? entry = await journal.FindAsync(service, submission.Key, cancellationToken).ConfigureAwait(false);
        bool isNew = entry is null or { State: JournalState.Refused };
        if (isNew)
        {
            DateTimeOffset now = clock.GetUtcNow();
            JournalState? expected = entry?.State;
            entry = new JournalEntry { Service = service, Key = submission.Key, State = JournalState.Intended, Description = describe(submission), CreatedAt = now, ChangedAt = now };
            isNew = await journal.TryWriteAsync(entry, expected, cancellationToken).ConfigureAwait(false); // otherwise another call with the key was faster
        }

        TSnapshot snapshot;
        try
        {
            snapshot = await next(submission, cancellationToken).ConfigureAwait(false);
        }
        catch (GenerationException e) when (isNew && !e.MayHaveBeenExecuted)
        {
            await NoteAsync(entry! with { State = JournalState.Refused }).ConfigureAwait(false); // it was written above
            throw;
        }

        if (entry!.State == JournalState.Intended)
            await NoteAsync(entry with { State = JournalState.Accepted, WorkId = idOf(snapshot), Cost = costOf(snapshot) }).ConfigureAwait(false);
        return snapshot;
    }

    private async Task NoteAsync(JournalEntry changed)
    {
        try
        {
            await journal.TryWriteAsync(changed with { ChangedAt = clock.GetUtcNow() }, JournalState.Intended, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Log.JournalFailed(logger, e.GetType().Name); // the intent stands there, and the service knows the rest
        }
    }
}
