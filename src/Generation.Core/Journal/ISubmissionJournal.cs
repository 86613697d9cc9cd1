namespace Generation;

/// <summary>
/// Remembers intents from before they are sent until their results were handed over, so that none is lost or paid twice whatever happens to the process. <see cref="MemoryJournal"/> lasts as long as the process,
/// <see cref="FileJournal"/> as long as the disk.
/// </summary>
public interface ISubmissionJournal
{
    /// <summary>An intent; null where there is none.</summary>
    /// <param name="service">Which service and account.</param>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default);

    /// <summary>Writes an intent, new or changed, if it is as it is expected to be. A work id is never replaced by another one, except that of an intent whose state is <see cref="JournalState.Intended"/>. When the task has ended it outlasts whatever the journal outlasts.</summary>
    /// <param name="entry">The intent as it is from now on.</param>
    /// <param name="expected">The state that it must have; null where there must be none.</param>
    /// <param name="cancellationToken">Cancels the call; the intent may be written all the same.</param>
    /// <returns>Whether it was written; false where the state is another one, or the intent stands for other work than <paramref name="entry"/> (both have an id, compared without regard to case), because somebody else was faster.</returns>
    /// <exception cref="JournalException">The journal cannot be written.</exception>
    ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default);

    /// <summary>The intents that are not closed, the oldest first, as they are now.</summary>
    /// <param name="service">Which service and account.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, CancellationToken cancellationToken = default);
}
