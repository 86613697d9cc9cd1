using System.Globalization;
using Generation.Wire;

namespace Generation;

/// <summary>
/// What may be spent in all, or in a day, by everything that shares its account in a ledger. The price of a submission is reserved before it is sent. When it is accepted it becomes what was charged so far, and what
/// was charged in the end where the library sees the end for the key (a run, a batch, a recovery, a handover): then refunds come back. What comes back otherwise, or later, <see cref="SettleAsync"/> notes. Unless another <see cref="Ledger"/> is set it lasts as long as the process.
/// </summary>
/// <remarks>Thread-safe: of submissions at the same time only as many are sent as it can pay.</remarks>
public sealed class SpendBudget
{
    private readonly object _lock = new();
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, DateOnly> _days = new(StringComparer.Ordinal); // which day's account a key was reserved in
    private DateOnly _today;

    /// <summary>A budget.</summary>
    /// <param name="limit">The most that may be spent, in the vendor's unit. 0 or more.</param>
    /// <param name="timeProvider">The clock that says which day it is. When null: the system's.</param>
    public SpendBudget(decimal limit, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        (Limit, _clock) = (limit, timeProvider ?? TimeProvider.System);
    }

    /// <summary>The most that may be spent.</summary>
    public decimal Limit { get; }

    /// <summary>The name of its account in the ledger; a daily budget has an account for each day, with the day behind the name. Budgets of one ledger need different names. Default: <c>budget</c>.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }
    = "budget";

    /// <summary>Where it is kept what is reserved and spent. Default: a <see cref="MemoryLedger"/> of its own; one that several machines have shares the budget among them.</summary>
    public IBudgetLedger Ledger
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }
    = new MemoryLedger();

    /// <summary>Whether the limit is that of a day, by UTC: at midnight everything is there again. Default: false, it is one limit for all time.</summary>
    public bool IsDaily { get; init; }

    /// <summary>The tag that a submission must have to count; null, the default, for all.</summary>
    public string? Tag { get; init; }

    /// <summary>What is spent or reserved; of a daily budget, today.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The ledger cannot be read.</exception>
    public ValueTask<decimal> GetUsedAsync(CancellationToken cancellationToken = default) => Ledger.GetUsedAsync(AccountOf(TurnPage()), cancellationToken);

    /// <summary>What can still be spent; of a daily budget, today. 0 or more.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The ledger cannot be read.</exception>
    public async ValueTask<decimal> GetRemainingAsync(CancellationToken cancellationToken = default) =>
        Math.Max(0, Limit - await GetUsedAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Sets an amount aside if the budget can still pay it. The same key holds one amount: a second reservation changes nothing, of a daily budget also after midnight in the process that made the first one; another process then counts it for the new day too.</summary>
    /// <param name="key">The key of the submission.</param>
    /// <param name="amount">The price. 0 or more.</param>
    /// <param name="cancellationToken">Cancels the call; the amount may be reserved all the same.</param>
    /// <returns>What became of it; <see cref="BudgetReservation.Refused"/> where the budget cannot pay it.</returns>
    /// <exception cref="JournalException">The ledger cannot be read or written.</exception>
    public async ValueTask<BudgetReservation> TryReserveAsync(string key, decimal amount, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        DateOnly today = TurnPage();
        DateOnly day = DayOf(key) ?? today;
        BudgetReservation reservation = await Ledger.ReserveAsync(AccountOf(day), key, amount, Limit, cancellationToken).ConfigureAwait(false);
        if (IsDaily && reservation != BudgetReservation.Refused)
        {
            lock (_lock)
                _days[key] = day;
        }

        return reservation;
    }

    /// <summary>
    /// Replaces what a key holds by what was really charged, refunds taken off; can be called again when that changes. A daily budget settles it in the day that it was reserved in, up to the end of the next one. A key
    /// that holds nothing is left alone.
    /// </summary>
    /// <param name="key">The key of the submission.</param>
    /// <param name="charged">What was charged; it may be more than was reserved.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The ledger cannot be written.</exception>
    public async ValueTask SettleAsync(string key, decimal charged, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        foreach (string account in AccountsOf(key))
            await Ledger.SettleAsync(account, key, charged, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Moves what a key's earlier work holds to a name of that work, since the key may stand for other work from now on. Can be repeated.</summary>
    /// <returns>Whether this call has moved it.</returns>
    internal async ValueTask<bool> SetAsideAsync(string key, string earlier, CancellationToken cancellationToken)
    {
        bool isMoved = false;
        foreach (string account in RecentAccounts())
            isMoved |= await Ledger.MoveAsync(account, key, NameOf(key, earlier), cancellationToken).ConfigureAwait(false);
        if (isMoved)
            Forget(key); // what it holds next is of today
        return isMoved;
    }

    /// <summary>Undoes <see cref="SetAsideAsync"/>: the key stands for its earlier work still, and what was reserved for other work comes back. Can be repeated.</summary>
    internal async ValueTask BringBackAsync(string key, string earlier, CancellationToken cancellationToken)
    {
        foreach (string account in RecentAccounts())
            await Ledger.MoveBackAsync(account, key, NameOf(key, earlier), cancellationToken).ConfigureAwait(false);
        Forget(key); // it is of the day that it was reserved in
    }

    /// <summary>Holds what a key's work was charged, whatever the limit is: it was found, and nobody has reserved its price.</summary>
    internal async ValueTask HoldAsync(string key, decimal charged, CancellationToken cancellationToken) =>
        await Ledger.ReserveAsync(AccountOf(TurnPage()), key, charged, decimal.MaxValue, cancellationToken).ConfigureAwait(false);

    /// <summary>Gives back what a key holds: its work was not done. A daily budget gives it back in the day that it was reserved in.</summary>
    /// <param name="key">The key of the submission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JournalException">The ledger cannot be written.</exception>
    public async ValueTask ReleaseAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        foreach (string account in AccountsOf(key))
            await Ledger.ReleaseAsync(account, key, cancellationToken).ConfigureAwait(false);
        Forget(key);
    }

    /// <summary>The name and the limit.</summary>
    public override string ToString() => FormattableString.Invariant($"{SafeText.Of(Name)}, at most {Limit:0.##}{(IsDaily ? " a day" : "")}");

    private string AccountOf(DateOnly day) => IsDaily ? string.Create(CultureInfo.InvariantCulture, $"{Name} {day:yyyy-MM-dd}") : Name;

    // No key has a space in it.
    private static string NameOf(string key, string earlier) => $"{key} {earlier}";

    private string[] AccountsOf(string key)
    {
        string[] recent = RecentAccounts();
        return DayOf(key) is { } day ? [AccountOf(day)] : recent;
    }

    // Where another process has reserved it, it was today or, since work outlasts midnight, yesterday.
    private string[] RecentAccounts()
    {
        DateOnly today = TurnPage();
        return IsDaily ? [AccountOf(today), AccountOf(today.AddDays(-1))] : [Name];
    }

    private void Forget(string key)
    {
        lock (_lock)
            _days.Remove(key);
    }

    private DateOnly? DayOf(string key)
    {
        lock (_lock)
            return _days.TryGetValue(key, out DateOnly day) ? day : null;
    }

    // What was reserved before yesterday needs no memory any more.
    private DateOnly TurnPage()
    {
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        if (!IsDaily)
            return today;
        lock (_lock)
        {
            if (today == _today)
                return today;
            (DateOnly last, _today) = (_today, today);
            DateOnly yesterday = today.AddDays(-1);
            foreach (string key in _days.Where(d => d.Value < yesterday).Select(d => d.Key).ToList())
                _days.Remove(key);
            if (Ledger is MemoryLedger memory && last != default)
            {
                for (DateOnly day = last.AddDays(-1); day < yesterday; day = day.AddDays(1))
                    memory.Forget(AccountOf(day));
            }
        }

        return today;
    }
}
