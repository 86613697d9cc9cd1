namespace Generation;

/// <summary>A ledger that lasts as long as the process. Thread-safe.</summary>
public sealed class MemoryLedger : IBudgetLedger
{
    private readonly object _lock = new();
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<BudgetReservation> ReserveAsync(string account, string key, decimal amount, decimal limit, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_accounts.TryGetValue(account, out Account? found))
                _accounts[account] = found = new Account();
            if (found.Holdings.ContainsKey(key))
                return ValueTask.FromResult(BudgetReservation.AlreadyReserved);
            if (found.Sum + amount > limit)
                return ValueTask.FromResult(BudgetReservation.Refused);
            found.Holdings[key] = amount;
            found.Sum += amount;
            return ValueTask.FromResult(BudgetReservation.Reserved);
        }
    }

    /// <inheritdoc/>
    public ValueTask SettleAsync(string account, string key, decimal charged, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (_lock)
        {
            if (_accounts.TryGetValue(account, out Account? found) && found.Holdings.TryGetValue(key, out decimal held))
            {
                found.Sum += charged - held;
                found.Holdings[key] = charged;
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string account, string key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (_lock)
        {
            if (_accounts.TryGetValue(account, out Account? found) && found.Holdings.Remove(key, out decimal held))
                found.Sum -= held;
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<bool> MoveAsync(string account, string key, string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentException.ThrowIfNullOrEmpty(name);
        lock (_lock)
        {
            if (!_accounts.TryGetValue(account, out Account? found))
                _accounts[account] = found = new Account();
            if (found.Holdings.ContainsKey(name))
                return ValueTask.FromResult(false);
            bool isHeld = found.Holdings.Remove(key, out decimal held);
            found.Holdings[name] = held;
            return ValueTask.FromResult(isHeld);
        }
    }

    /// <inheritdoc/>
    public ValueTask MoveBackAsync(string account, string key, string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentException.ThrowIfNullOrEmpty(name);
        lock (_lock)
        {
            if (!_accounts.TryGetValue(account, out Account? found) || !found.Holdings.Remove(name, out decimal earlier))
                return ValueTask.CompletedTask;
            if (found.Holdings.Remove(key, out decimal held))
                found.Sum -= held;
            if (earlier != 0)
                found.Holdings[key] = earlier;
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<decimal> GetUsedAsync(string account, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        lock (_lock)
            return ValueTask.FromResult(_accounts.TryGetValue(account, out Account? found) ? found.Sum : 0);
    }

    /// <summary>The kind of ledger.</summary>
    public override string ToString() => nameof(MemoryLedger);

    /// <summary>Forgets an account that nobody asks for any more, such as that of a day long past.</summary>
    internal void Forget(string account)
    {
        lock (_lock)
            _accounts.Remove(account);
    }

    private sealed class Account
    {
        public Dictionary<string, decimal> Holdings { get; } = new(StringComparer.Ordinal);

        public decimal Sum { get; set; }
    }
}
