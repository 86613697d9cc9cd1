namespace Generation;

/// <summary>
/// A journal that several machines work on. Who goes on with an intent leases it first; a lease that is not renewed in time ends by itself, so that the work of a machine that died is taken up by another one.
/// </summary>
/// <remarks>A lease keeps two from waiting for the same work. That a result is handed over once is kept by <see cref="ISubmissionJournal.TryWriteAsync"/>, whatever becomes of a lease.</remarks>
public interface ISharedJournal : ISubmissionJournal
{
    /// <summary>Leases open intents that nobody has a lease on, the oldest first.</summary>
    /// <param name="service">Which service and account.</param>
    /// <param name="owner">Who leases; a name that no other process has.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="duration">How long the leases hold unless they are renewed.</param>
    /// <param name="minimumAge">Only intents that were last changed before so long ago: who has just submitted one mostly goes on with it itself.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The intents as they are now; empty where there are none.</returns>
    /// <exception cref="JournalException">The journal cannot be read or written.</exception>
    ValueTask<IReadOnlyList<JournalEntry>> LeaseAsync(string service, string owner, int count, TimeSpan duration, TimeSpan minimumAge, CancellationToken cancellationToken = default);

    /// <summary>Renews every lease of an owner.</summary>
    /// <param name="service">Which service and account.</param>
    /// <param name="owner">Who has leased.</param>
    /// <param name="duration">How long the leases hold from now on.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many leases it still has.</returns>
    /// <exception cref="JournalException">The journal cannot be read or written.</exception>
    ValueTask<int> RenewAsync(string service, string owner, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Gives a lease back, so that another machine can take the intent up at once. One that the owner does not have is left alone.</summary>
    /// <param name="service">Which service and account.</param>
    /// <param name="owner">Who has leased.</param>
    /// <param name="key">The intent's key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The journal cannot be read or written.</exception>
    ValueTask ReleaseAsync(string service, string owner, string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Says that somebody goes on with intents who has no lease on them, as who has submitted one and waits for its end: those that are open count as changed now, so that <see cref="LeaseAsync"/> leaves them alone for its minimum age.
    /// </summary>
    /// <param name="service">Which service and account.</param>
    /// <param name="keys">The intents' keys. What is closed, or not there, is left alone.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The journal cannot be read or written.</exception>
    ValueTask TouchAsync(string service, IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default);

    /// <summary>Ends when an intent of the service may have been accepted, given back or closed by anybody, at the latest after a time. A change can be missed; ask again after <paramref name="most"/> in any case.</summary>
    /// <param name="service">Which service and account.</param>
    /// <param name="most">The longest time.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task WaitForChangeAsync(string service, TimeSpan most, CancellationToken cancellationToken = default);
}
