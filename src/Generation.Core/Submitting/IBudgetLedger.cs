namespace Generation;

/// <summary>Keeps what budgets have reserved and spent. The default lasts as long as the process; one of a database is shared by machines. Every call is atomic.</summary>
public interface IBudgetLedger
{
    /// <summary>Sets an amount aside for a key where the account can still pay it. The same key holds one amount: a second reservation changes nothing.</summary>
    /// <param name="account">The budget's name, and its day where it is a daily one.</param>
    /// <param name="key">The key of the submission.</param>
    /// <param name="amount">The price. 0 or more.</param>
    /// <param name="limit">The most that all keys of the account may hold together.</param>
    /// <param name="cancellationToken">Cancels the call; the amount may be reserved all the same.</param>
    /// <exception cref="JournalException">The ledger cannot be read or written.</exception>
    ValueTask<BudgetReservation> ReserveAsync(string account, string key, decimal amount, decimal limit, CancellationToken cancellationToken = default);

    /// <summary>Replaces what a key holds by what was really charged. A key that holds nothing is left alone.</summary>
    /// <param name="account">The account.</param>
    /// <param name="key">The key of the submission.</param>
    /// <param name="charged">What was charged, refunds taken off; it may be more than was reserved.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The ledger cannot be read or written.</exception>
    ValueTask SettleAsync(string account, string key, decimal charged, CancellationToken cancellationToken = default);

    /// <summary>Gives back what a key holds. A key that holds nothing is left alone.</summary>
    /// <param name="account">The account.</param>
    /// <param name="key">The key of the submission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The ledger cannot be read or written.</exception>
    ValueTask ReleaseAsync(string account, string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Moves what a key holds to another name, so that the key can hold something new beside it. Where the name holds something already, 0 included, nothing changes; where the key holds nothing, the name holds 0 from then on. So a
    /// repetition changes nothing, whatever the key holds by then.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="key">The key of the submission.</param>
    /// <param name="name">The name; no key of a submission.</param>
    /// <param name="cancellationToken">Cancels the call; it may be moved all the same.</param>
    /// <returns>Whether this call has moved what the key held; false where it held nothing.</returns>
    /// <exception cref="JournalException">The ledger cannot be read or written.</exception>
    ValueTask<bool> MoveAsync(string account, string key, string name, CancellationToken cancellationToken = default);

    /// <summary>Undoes <see cref="MoveAsync"/>: what the name holds takes the place of what the key holds by then, and where that is 0 the key holds nothing. Where the name holds nothing, nothing changes.</summary>
    /// <param name="account">The account.</param>
    /// <param name="key">The key of the submission.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Cancels the call; it may be moved back all the same.</param>
    /// <exception cref="JournalException">The ledger cannot be read or written.</exception>
    ValueTask MoveBackAsync(string account, string key, string name, CancellationToken cancellationToken = default);

    /// <summary>What all keys of an account hold together; 0 for one that nobody has used.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The ledger cannot be read or written.</exception>
    ValueTask<decimal> GetUsedAsync(string account, CancellationToken cancellationToken = default);
}
