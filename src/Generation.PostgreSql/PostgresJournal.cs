using System.Runtime.CompilerServices;
using Npgsql;

namespace Generation.PostgreSql;

/// <summary>
/// Intents in a table. Each write carries an id, so that one that is repeated after a lost answer knows its own row; each lease as well, so that leases whose answer was lost are not renewed for nobody.
/// </summary>
internal sealed class PostgresJournal(Database database, ChangeListener listener) : ISharedJournal
{
    private const int PageSize = 500;

    private const string Columns = "service, key, state, work_id, description, cost, created_at, changed_at, is_ephemeral";

    // $1 to $9 are the columns, $10 is the id of the write.
    private const string Insert = $$"""
        INSERT INTO {s}.intents AS i ({{Columns}}, opened_at, written_at, write_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp(), clock_timestamp(), $10)
        ON CONFLICT (service, key) DO UPDATE SET write_id = i.write_id WHERE i.write_id = $10
        RETURNING 1
        """;

    // $11 is the state that is expected; an id is not replaced by another one, except of what is only intended (0). What is closed and opened again begins anew; what is closed has no lease.
    private const string Update = """
        UPDATE {s}.intents SET state = $3, work_id = $4, description = $5, cost = $6, created_at = $7, changed_at = $8, is_ephemeral = $9, written_at = clock_timestamp(), write_id = $10,
            opened_at = CASE WHEN state >= 3 THEN clock_timestamp() ELSE opened_at END,
            lease_owner = CASE WHEN $3 < 3 THEN lease_owner END, lease_until = CASE WHEN $3 < 3 THEN lease_until END, lease_id = CASE WHEN $3 < 3 THEN lease_id END
        WHERE service = $1 AND key = $2 AND ((state = $11 AND (state = 0 OR work_id IS NULL OR $4 IS NULL OR lower(work_id) = lower($4))) OR write_id = $10)
        RETURNING 1
        """;

    // The calls whose answer was lost, until their leases have ended.
    private readonly List<(Guid Id, long Since, TimeSpan Duration)> _lost = [];

    public async ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(key);
        List<JournalEntry> found = await ReadAsync(
            () => database.Statement($$"""SELECT {{Columns}} FROM {s}.intents WHERE service = $1 AND key = $2""", Database.Text(service), Database.Text(key)), cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    public async ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var id = Guid.NewGuid(); // of all attempts
        return await database.RunAsync(
            () =>
            {
                // Whoever waits has nothing to do for what is only intended, or is just being handed over.
                bool isToldOf = expected is null ? entry.State != JournalState.Intended : entry.State != JournalState.HandingOver;
                string write = expected is null ? Insert : Update;
                NpgsqlBatchCommand statement = database.Statement(
                    isToldOf ? $"WITH written AS ({write}) SELECT pg_notify('{database.Channel}', $1) FROM written" : write,
                    Database.Text(entry.Service),
                    Database.Text(entry.Key),
                    Database.Number((int)entry.State),
                    Database.Text(entry.WorkId),
                    Database.Text(entry.Description),
                    Database.Amount(entry.Cost),
                    Database.Time(entry.CreatedAt),
                    Database.Time(entry.ChangedAt),
                    Database.Truth(entry.IsEphemeral),
                    Database.Id(id));
                if (expected is { } state)
                    statement.Parameters.Add(Database.Number((int)state));
                return [statement];
            },
            (reader, token) => reader.ReadAsync(token),
            cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        // Each page is as of now; what is opened after the first one was asked for is left to the next reading, which would never end otherwise.
        DateTimeOffset begin = await NowAsync(cancellationToken).ConfigureAwait(false);
        JournalEntry? last = null;
        while (true)
        {
            List<JournalEntry> page = await ReadAsync(
                () =>
                {
                    NpgsqlBatchCommand statement = database.Statement(
                        $$"""SELECT {{Columns}} FROM {s}.intents WHERE service = $1 AND state < 3 AND opened_at <= $2 {{(last is null ? "" : "AND (created_at, key) > ($4, $5)")}} ORDER BY created_at, key LIMIT $3""",
                        Database.Text(service),
                        Database.Time(begin),
                        Database.Number(PageSize));
                    if (last is not null)
                    {
                        statement.Parameters.Add(Database.Time(last.CreatedAt));
                        statement.Parameters.Add(Database.Text(last.Key));
                    }

                    return statement;
                },
                cancellationToken).ConfigureAwait(false);
            foreach (JournalEntry entry in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return entry;
            }

            if (page.Count < PageSize)
                yield break;
            last = page[^1];
        }
    }

    public async ValueTask<IReadOnlyList<JournalEntry>> LeaseAsync(string service, string owner, int count, TimeSpan duration, TimeSpan minimumAge, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        Guid id = default;
        bool isKnown = false;
        try
        {
            List<JournalEntry> leased = await ReadAsync(
                () =>
                {
                    NoteLost(id, duration);
                    id = Guid.NewGuid(); // of this attempt
                    return database.Statement(
                        $$"""
                        WITH free AS MATERIALIZED (
                            SELECT key FROM {s}.intents
                            WHERE service = $1 AND state < 3 AND (lease_until IS NULL OR lease_until <= clock_timestamp() OR lease_id = ANY($7)) AND written_at <= clock_timestamp() - $5
                            ORDER BY created_at, key LIMIT $3 FOR UPDATE SKIP LOCKED)
                        UPDATE {s}.intents AS i SET lease_owner = $2, lease_until = clock_timestamp() + $4, lease_id = $6 FROM free
                        WHERE i.service = $1 AND i.key = free.key RETURNING {{string.Join(", ", Columns.Split(", ").Select(c => "i." + c))}}
                        """,
                        Database.Text(service),
                        Database.Text(owner),
                        Database.Number(count),
                        Database.Span(duration),
                        Database.Span(minimumAge),
                        Database.Id(id),
                        Lost());
                },
                cancellationToken).ConfigureAwait(false);
            isKnown = true;
            return [.. leased.OrderBy(e => e.CreatedAt).ThenBy(e => e.Key, StringComparer.Ordinal)];
        }
        finally
        {
            if (!isKnown)
                NoteLost(id, duration);
        }
    }

    public async ValueTask<int> RenewAsync(string service, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        return await database.RunAsync(
            () =>
            [
                database.Statement(
                    "UPDATE {s}.intents SET lease_until = clock_timestamp() + $3 WHERE service = $1 AND lease_owner = $2 AND lease_until > clock_timestamp() AND lease_id <> ALL($4)",
                    Database.Text(service),
                    Database.Text(owner),
                    Database.Span(duration),
                    Lost()),
            ],
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask ReleaseAsync(string service, string owner, string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentNullException.ThrowIfNull(key);

        // Which one is asked for first: repeated after a lost answer, what was leased since then stays.
        Guid? id = await database.RunAsync<Guid?>(
            () => [database.Statement("SELECT lease_id FROM {s}.intents WHERE service = $1 AND key = $2 AND lease_owner = $3", Database.Text(service), Database.Text(key), Database.Text(owner))],
            async (reader, token) => await reader.ReadAsync(token).ConfigureAwait(false) ? reader.GetGuid(0) : null,
            cancellationToken).ConfigureAwait(false);
        if (id is null)
            return;
        await database.RunAsync(
            () =>
            [
                database.Statement(
                    $$"""
                    WITH released AS (
                        UPDATE {s}.intents SET lease_owner = NULL, lease_until = NULL, lease_id = NULL WHERE service = $1 AND key = $2 AND lease_id = $3 RETURNING 1)
                    SELECT pg_notify('{{database.Channel}}', $1) FROM released
                    """,
                    Database.Text(service),
                    Database.Text(key),
                    Database.Id(id.Value)),
            ],
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask TouchAsync(string service, IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count == 0)
            return;
        await database.RunAsync(
            () => [database.Statement("UPDATE {s}.intents SET written_at = clock_timestamp() WHERE service = $1 AND key = ANY($2) AND state < 3", Database.Text(service), Database.Texts([.. keys]))],
            cancellationToken).ConfigureAwait(false);
    }

    public Task WaitForChangeAsync(string service, TimeSpan most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        return listener.WaitAsync(service, most, cancellationToken);
    }

    public override string ToString() => $"journal in schema {database.Schema} of {database.Name}";

    private Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken) =>
        database.RunAsync(
            () => [database.Statement("SELECT clock_timestamp()")],
            async (reader, token) => await reader.ReadAsync(token).ConfigureAwait(false) ? reader.GetFieldValue<DateTimeOffset>(0) : default,
            cancellationToken);

    private Task<List<JournalEntry>> ReadAsync(Func<NpgsqlBatchCommand> statement, CancellationToken cancellationToken) =>
        database.RunAsync<List<JournalEntry>>(
            () => [statement()],
            async (reader, token) =>
            {
                var entries = new List<JournalEntry>();
                while (await reader.ReadAsync(token).ConfigureAwait(false))
                {
                    entries.Add(new JournalEntry
                    {
                        Service = reader.GetString(0),
                        Key = reader.GetString(1),
                        State = (JournalState)reader.GetInt16(2),
                        WorkId = reader.IsDBNull(3) ? null : reader.GetString(3),
                        Description = reader.IsDBNull(4) ? null : reader.GetString(4),
                        Cost = reader.IsDBNull(5) ? null : reader.GetDecimal(5),
                        CreatedAt = reader.GetFieldValue<DateTimeOffset>(6),
                        ChangedAt = reader.GetFieldValue<DateTimeOffset>(7),
                        IsEphemeral = reader.GetBoolean(8),
                    });
                }

                return entries;
            },
            cancellationToken);

    private void NoteLost(Guid id, TimeSpan duration)
    {
        if (id == default)
            return;
        lock (_lost)
            _lost.Add((id, database.Clock.GetTimestamp(), duration));
    }

    private NpgsqlParameter Lost()
    {
        lock (_lost)
        {
            _lost.RemoveAll(l => database.Clock.GetElapsedTime(l.Since) > l.Duration * 2); // clocks go differently
            return Database.Ids([.. _lost.Select(l => l.Id)]);
        }
    }
}
