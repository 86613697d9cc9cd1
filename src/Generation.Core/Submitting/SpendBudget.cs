namespace Generation;

/// <summary>
/// What may be spent in all, or in a day, by everything that shares this object. The price of a submission is reserved before it is sent and becomes what was really charged; what was not charged is given back. Lasts as
/// long as the process.
/// </summary>
/// <remarks>Thread-safe: of submissions at the same time only as many are sent as it can pay.</remarks>
public sealed class SpendBudget
{
    private readonly object _lock = new();
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, decimal> _holdings = new(StringComparer.Ordinal);
    private DateOnly _day;
    private decimal _held;

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

    /// <summary>Whether the limit is that of a day, by UTC: at midnight everything is there again. Default: false, it is one limit for all time.</summary>
    public bool IsDaily { get; init; }

    /// <summary>The tag that a submission must have to count; null, the default, for all.</summary>
    public string? Tag { get; init; }

    /// <summary>What is spent or reserved.</summary>
    public decimal Used
    {
        get
        {
            lock (_lock)
            {
                TurnPage();
                return _held;
            }
        }
    }

    /// <summary>What can still be spent.</summary>
    public decimal Remaining => Math.Max(0, Limit - Used);

    /// <summary>Sets an amount aside. The same key holds one amount: a second reservation changes nothing.</summary>
    /// <param name="key">The key of the submission.</param>
    /// <param name="amount">The price.</param>
    /// <returns>Whether it could be paid.</returns>
    public bool TryReserve(string key, decimal amount) => TryReserve(key, amount, out _);

    /// <summary>As <see cref="TryReserve(string, decimal)"/>; says whether the key held nothing before.</summary>
    internal bool TryReserve(string key, decimal amount, out bool isNew)
    {
        isNew = false;
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        lock (_lock)
        {
            TurnPage();
            if (_holdings.ContainsKey(key))
                return true;
            if (_held + amount > Limit)
                return false;
            _holdings[key] = amount;
            _held += amount;
            return isNew = true;
        }
    }

    /// <summary>Replaces what a key holds by what was really charged, refunds included; can be called again when that changes. A key that holds nothing, for example since yesterday, is left alone.</summary>
    /// <param name="key">The key of the submission.</param>
    /// <param name="charged">What was charged; it may be more than was reserved.</param>
    public void Settle(string key, decimal charged)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (_lock)
        {
            TurnPage();
            if (!_holdings.TryGetValue(key, out decimal held))
                return;
            _held += charged - held;
            _holdings[key] = charged;
        }
    }

    /// <summary>Gives back what a key holds: its work was not done.</summary>
    /// <param name="key">The key of the submission.</param>
    public void Release(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (_lock)
        {
            TurnPage();
            if (_holdings.Remove(key, out decimal held))
                _held -= held;
        }
    }

    /// <summary>The limit.</summary>
    public override string ToString() => FormattableString.Invariant($"at most {Limit:0.##}{(IsDaily ? " a day" : "")}");

    // What was reserved or spent yesterday is yesterday's.
    private void TurnPage()
    {
        if (!IsDaily)
            return;
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        if (today == _day)
            return;
        _day = today;
        _holdings.Clear();
        _held = 0;
    }
}
