using Npgsql;

namespace Generation.PostgreSql;

/// <summary>Accounts in a table, and what each key holds of them in another. The row of the account is locked first, so that of many at the same time each sees what the others have taken.</summary>
internal sealed class PostgresLedger(Database database) : IBudgetLedger
{
    public async ValueTask<BudgetReservation> ReserveAsync(string account, string key, decimal amount, decimal limit, CancellationToken cancellationToken = default)
    {
        Check(account, key);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        var id = Guid.NewGuid(); // of all attempts: a reservation whose answer was lost is known again
        return await database.RunAsync(
            () =>
            [
                database.Statement("INSERT INTO {s}.accounts (account, used) VALUES ($1, 0) ON CONFLICT DO NOTHING", Database.Text(account)),
                Lock(account),
                database.Statement(
                    """
                    WITH held AS (
                        INSERT INTO {s}.holdings (account, key, amount, changed_at, write_id) SELECT $1, $2, $3, clock_timestamp(), $5 FROM {s}.accounts WHERE account = $1 AND used + $3 <= $4
                        ON CONFLICT DO NOTHING RETURNING amount)
                    UPDATE {s}.accounts SET used = used + held.amount FROM held WHERE account = $1
                    """,
                    Database.Text(account),
                    Database.Text(key),
                    Database.Amount(amount),
                    Database.Amount(limit),
                    Database.Id(id)),
                Holding(account, key),
            ],
            async (reader, token) =>
            {
                await reader.NextResultAsync(token).ConfigureAwait(false); // after that of the lock
                if (!await reader.ReadAsync(token).ConfigureAwait(false))
                    return BudgetReservation.Refused;
                return reader.GetGuid(0) == id ? BudgetReservation.Reserved : BudgetReservation.AlreadyReserved;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask SettleAsync(string account, string key, decimal charged, CancellationToken cancellationToken = default)
    {
        Check(account, key);
        await database.RunAsync(
            () =>
            [
                Lock(account),
                database.Statement(
                    """
                    WITH old AS (SELECT amount FROM {s}.holdings WHERE account = $1 AND key = $2),
                        changed AS (UPDATE {s}.holdings SET amount = $3, changed_at = clock_timestamp() WHERE account = $1 AND key = $2 RETURNING amount)
                    UPDATE {s}.accounts SET used = used + changed.amount - old.amount FROM old, changed WHERE account = $1
                    """,
                    Database.Text(account),
                    Database.Text(key),
                    Database.Amount(charged)),
            ],
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask ReleaseAsync(string account, string key, CancellationToken cancellationToken = default)
    {
        Check(account, key);

        // Which one is asked for first: repeated after a lost answer, what another machine has reserved with the key since then stays.
        Guid? id = await database.RunAsync<Guid?>(
            () => [Holding(account, key)], async (reader, token) => await reader.ReadAsync(token).ConfigureAwait(false) ? reader.GetGuid(0) : null, cancellationToken).ConfigureAwait(false);
        if (id is null)
            return;
        await database.RunAsync(
            () =>
            [
                Lock(account),
                database.Statement(
                    """
                    WITH gone AS (DELETE FROM {s}.holdings WHERE account = $1 AND key = $2 AND write_id = $3 RETURNING amount)
                    UPDATE {s}.accounts SET used = used - gone.amount FROM gone WHERE account = $1
                    """,
                    Database.Text(account),
                    Database.Text(key),
                    Database.Id(id.Value)),
            ],
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<bool> MoveAsync(string account, string key, string name, CancellationToken cancellationToken = default)
    {
        Check(account, key);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Guid moved = Guid.NewGuid(), none = Guid.NewGuid(); // of all attempts: what was moved before its answer was lost is known again
        return await database.RunAsync(
            () =>
            [
                database.Statement("INSERT INTO {s}.accounts (account, used) VALUES ($1, 0) ON CONFLICT DO NOTHING", Database.Text(account)),
                Lock(account),
                database.Statement(
                    "UPDATE {s}.holdings SET key = $3, changed_at = clock_timestamp(), write_id = $4 WHERE account = $1 AND key = $2 AND NOT EXISTS (SELECT 1 FROM {s}.holdings WHERE account = $1 AND key = $3)",
                    Database.Text(account),
                    Database.Text(key),
                    Database.Text(name),
                    Database.Id(moved)),
                database.Statement(
                    "INSERT INTO {s}.holdings (account, key, amount, changed_at, write_id) VALUES ($1, $2, 0, clock_timestamp(), $3) ON CONFLICT DO NOTHING", Database.Text(account), Database.Text(name), Database.Id(none)),
                Holding(account, name),
            ],
            async (reader, token) =>
            {
                await reader.NextResultAsync(token).ConfigureAwait(false); // after that of the lock
                return await reader.ReadAsync(token).ConfigureAwait(false) && reader.GetGuid(0) == moved;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask MoveBackAsync(string account, string key, string name, CancellationToken cancellationToken = default)
    {
        Check(account, key);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var id = Guid.NewGuid();
        await database.RunAsync(
            () =>
            [
                Lock(account),
                database.Statement(
                    """
                    WITH gone AS (DELETE FROM {s}.holdings WHERE account = $1 AND key = $2 AND EXISTS (SELECT 1 FROM {s}.holdings WHERE account = $1 AND key = $3) RETURNING amount)
                    UPDATE {s}.accounts SET used = used - gone.amount FROM gone WHERE account = $1
                    """,
                    Database.Text(account),
                    Database.Text(key),
                    Database.Text(name)),
                database.Statement("DELETE FROM {s}.holdings WHERE account = $1 AND key = $2 AND amount = 0", Database.Text(account), Database.Text(name)),
                database.Statement(
                    "UPDATE {s}.holdings SET key = $2, changed_at = clock_timestamp(), write_id = $4 WHERE account = $1 AND key = $3",
                    Database.Text(account),
                    Database.Text(key),
                    Database.Text(name),
                    Database.Id(id)),
            ],
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<decimal> GetUsedAsync(string account, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        return await database.RunAsync(
            () => [database.Statement("SELECT used FROM {s}.accounts WHERE account = $1", Database.Text(account))],
            async (reader, token) => await reader.ReadAsync(token).ConfigureAwait(false) ? reader.GetDecimal(0) : 0,
            cancellationToken).ConfigureAwait(false);
    }

    public override string ToString() => $"ledger in schema {database.Schema} of {database.Name}";

    private static void Check(string account, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        ArgumentException.ThrowIfNullOrEmpty(key);
    }

    private NpgsqlBatchCommand Lock(string account) => database.Statement("SELECT 1 FROM {s}.accounts WHERE account = $1 FOR UPDATE", Database.Text(account));

    private NpgsqlBatchCommand Holding(string account, string key) =>
        database.Statement("SELECT write_id FROM {s}.holdings WHERE account = $1 AND key = $2", Database.Text(account), Database.Text(key));
}
