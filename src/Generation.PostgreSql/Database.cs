using System.Net.Sockets;
using System.Text.RegularExpressions;
using Generation.Wire;
using Npgsql;
using NpgsqlTypes;

namespace Generation.PostgreSql;

/// <summary>One schema of a database: statements that are repeated while it is away for a moment, and failures reported without secrets.</summary>
internal sealed partial class Database
{
    // In a batch that is forgotten at once, so that no lock is held for long.
    private const int PruneBatch = 1000;

    // As a journal in a file has it.
    private const int LongestText = 64 * 1024;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private readonly PostgresOptions _options;
    private readonly TimeSpan _retryTime;
    private readonly int _commandTimeout;
    private volatile bool _isVersionKnown;

    public Database(NpgsqlDataSource source, PostgresOptions options)
    {
        if (!SchemaName().IsMatch(options.Schema ?? ""))
            throw new ArgumentOutOfRangeException(nameof(options), "PostgresOptions.Schema must be 1 to 40 small letters, digits and underscores, without a digit or pg_ at the beginning.");
        if (options.CommandTimeout < TimeSpan.FromSeconds(1) || options.CommandTimeout > TimeSpan.FromDays(1))
            throw new ArgumentOutOfRangeException(nameof(options), "PostgresOptions.CommandTimeout must be between one second and a day.");
        if (options.RetryTime < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(options), "PostgresOptions.RetryTime must not be negative.");
        (Source, _options, Schema, _retryTime) = (source, options, options.Schema!, options.RetryTime); // it matches
        _commandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        Clock = options.TimeProvider ?? TimeProvider.System;
        var parts = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        string host = parts.Host ?? "localhost";
        bool isWhole = host.Contains(':', StringComparison.Ordinal) || host.StartsWith('/'); // several hosts with their ports, or a socket
        Name = FormattableString.Invariant($"the database {parts.Database ?? parts.Username ?? "of the user"} on {host}") + (isWhole ? "" : FormattableString.Invariant($":{parts.Port}"));
    }

    public NpgsqlDataSource Source { get; }

    public string Schema { get; }

    /// <summary>The channel that tells changes.</summary>
    public string Channel => Schema + "_changes";

    /// <summary>The database and its host, as messages name it.</summary>
    public string Name { get; }

    public TimeProvider Clock { get; }

    public bool IsDisposed { get; set; }

    /// <summary>A statement with its parameters <c>$1</c>, <c>$2</c> ...; <c>{s}</c> in its text is the schema, whose name may be a word of SQL.</summary>
    public NpgsqlBatchCommand Statement(string text, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(text.Replace("{s}", $"\"{Schema}\"", StringComparison.Ordinal));
        foreach (NpgsqlParameter parameter in parameters)
            command.Parameters.Add(parameter);
        return command;
    }

    /// <summary>A text; one that PostgreSQL cannot hold is refused.</summary>
    public static NpgsqlParameter Text(string? value) =>
        value is null || (value.Length <= LongestText && !value.Contains('\0', StringComparison.Ordinal) && LoneSurrogates.IndexOf(value) < 0)
            ? Parameter(NpgsqlDbType.Text, value)
            : throw new JournalException("A name, a key or a description is too long for the database, or has a character that it cannot hold.");

    public static NpgsqlParameter Number(int value) => Parameter(NpgsqlDbType.Integer, value);

    public static NpgsqlParameter Truth(bool value) => Parameter(NpgsqlDbType.Boolean, value);

    public static NpgsqlParameter Amount(decimal? value) => Parameter(NpgsqlDbType.Numeric, value);

    public static NpgsqlParameter Time(DateTimeOffset value) => Parameter(NpgsqlDbType.TimestampTz, value.UtcDateTime);

    public static NpgsqlParameter Span(TimeSpan value) => Parameter(NpgsqlDbType.Interval, value);

    public static NpgsqlParameter Id(Guid value) => Parameter(NpgsqlDbType.Uuid, value);

    public static NpgsqlParameter Texts(string[] values) => Parameter(NpgsqlDbType.Text | NpgsqlDbType.Array, values);

    public static NpgsqlParameter Ids(Guid[] values) => Parameter(NpgsqlDbType.Uuid | NpgsqlDbType.Array, values);

    /// <summary>Runs statements as one transaction and reads what the last one with rows says.</summary>
    /// <param name="statements">Makes the statements of an attempt.</param>
    /// <param name="read">Reads the rows, from before the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<T> RunAsync<T>(Func<NpgsqlBatchCommand[]> statements, Func<NpgsqlDataReader, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        RepeatAsync(
            async (connection, token) =>
            {
                await CheckVersionAsync(connection, token).ConfigureAwait(false);
                return await ExecuteAsync(connection, statements(), read, token).ConfigureAwait(false);
            },
            cancellationToken);

    /// <summary>Runs statements as one transaction.</summary>
    /// <param name="statements">Makes the statements of an attempt.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many rows were changed.</returns>
    public Task<int> RunAsync(Func<NpgsqlBatchCommand[]> statements, CancellationToken cancellationToken) =>
        RunAsync(
            statements,
            async (reader, token) =>
            {
                while (await reader.NextResultAsync(token).ConfigureAwait(false))
                {
                }

                return Math.Max(0, reader.RecordsAffected);
            },
            cancellationToken);

    public Task SetUpAsync(CancellationToken cancellationToken) =>
        RepeatAsync(
            async (connection, token) =>
            {
                NpgsqlTransaction transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    // One machine at a time; the others find it done.
                    await DoAsync(connection, token, Statement("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", Text("Generation.PostgreSql " + Schema))).ConfigureAwait(false);

                    // While a table is waited for, all that runs waits behind: rather give up soon, let it pass, and come again.
                    await DoAsync(connection, token, Statement("SET LOCAL lock_timeout = '2s'")).ConfigureAwait(false);
                    if (!await IsThereAsync(connection, "SELECT 1 FROM pg_namespace WHERE nspname = $1", token).ConfigureAwait(false))
                        await DoAsync(connection, token, Statement("CREATE SCHEMA {s}")).ConfigureAwait(false);
                    if (!await IsThereAsync(connection, "SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'versions'", token).ConfigureAwait(false))
                    {
                        NpgsqlBatchCommand create = Statement("CREATE TABLE {s}.versions (number integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT clock_timestamp())");
                        await DoAsync(connection, token, create).ConfigureAwait(false);
                    }

                    int version = await ReadVersionAsync(connection, token).ConfigureAwait(false);
                    if (version > Migrations.Version)
                        throw IsNewer(version);
                    for (int number = version + 1; number <= Migrations.Version; number++)
                    {
                        NpgsqlBatchCommand[] steps = [.. Migrations.Steps(number).Select(s => Statement(s)), Statement("INSERT INTO {s}.versions (number) VALUES ($1)", Number(number))];
                        await DoAsync(connection, token, steps).ConfigureAwait(false);
                    }

                    await transaction.CommitAsync(token).ConfigureAwait(false);
                    return true;
                }
            },
            cancellationToken);

    public async Task<long> PruneAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        long intents = await PruneAsync("intents", "state >= 3 AND written_at < clock_timestamp() - $1", age, cancellationToken).ConfigureAwait(false);
        const string unneeded = "changed_at < clock_timestamp() - $1 AND NOT EXISTS (SELECT 1 FROM {s}.intents AS i WHERE i.key = split_part(holdings.key, ' ', 1) AND i.state < 3)"; // what is open is settled, given back or, behind a space, brought back one day
        await PruneAsync("holdings", unneeded, age, cancellationToken).ConfigureAwait(false);
        return intents;
    }

    private static NpgsqlParameter Parameter(NpgsqlDbType type, object? value) => new() { NpgsqlDbType = type, Value = value ?? DBNull.Value };

    private async Task<long> PruneAsync(string table, string condition, TimeSpan age, CancellationToken cancellationToken)
    {
        string text = $$"""
            DELETE FROM {s}.{{table}} WHERE ctid = ANY(ARRAY(
                SELECT ctid FROM {s}.{{table}} WHERE {{condition}} LIMIT $2 FOR UPDATE SKIP LOCKED))
            """;
        long total = 0;
        while (true)
        {
            int count = await RunAsync(() => [Statement(text, Span(age), Number(PruneBatch))], cancellationToken).ConfigureAwait(false);
            total += count;
            if (count < PruneBatch)
                return total;
        }
    }

    private async Task<T> ExecuteAsync<T>(
        NpgsqlConnection connection, NpgsqlBatchCommand[] statements, Func<NpgsqlDataReader, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var batch = new NpgsqlBatch(connection) { Timeout = _commandTimeout };
        Array.ForEach(statements, batch.BatchCommands.Add);
        NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            T result = await read(reader, cancellationToken).ConfigureAwait(false);
            while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false))
            {
                // what a later statement has to say of itself is said now
            }

            return result;
        }
    }

    private Task<bool> DoAsync(NpgsqlConnection connection, CancellationToken cancellationToken, params NpgsqlBatchCommand[] statements) =>
        ExecuteAsync(connection, statements, (_, _) => Task.FromResult(true), cancellationToken);

    private Task<bool> IsThereAsync(NpgsqlConnection connection, string text, CancellationToken cancellationToken) =>
        ExecuteAsync(connection, [Statement(text, Text(Schema))], (reader, token) => reader.ReadAsync(token), cancellationToken);

    private Task<int> ReadVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        ExecuteAsync(
            connection,
            [Statement("SELECT coalesce(max(number), 0) FROM {s}.versions")],
            async (reader, token) => await reader.ReadAsync(token).ConfigureAwait(false) ? reader.GetInt32(0) : 0,
            cancellationToken);

    // Once: who changes the tables of a running program has read the changelog.
    private async Task CheckVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (_isVersionKnown)
            return;
        int version = await ReadVersionAsync(connection, cancellationToken).ConfigureAwait(false);
        if (version > Migrations.Version)
            throw IsNewer(version);
        if (version < Migrations.Version)
        {
            throw new JournalException(FormattableString.Invariant(
                $"The schema {Schema} of {Name} is of version {version} and this library needs {Migrations.Version}; call PostgresStore.SetUpAsync. Nothing is sent without it."));
        }

        _isVersionKnown = true;
    }

    private JournalException IsNewer(int version) =>
        new(FormattableString.Invariant(
            $"The schema {Schema} of {Name} is of version {version}, newer than this library, which knows {Migrations.Version}; use the library that set it up. Nothing is sent without it."));

    private async Task<T> RepeatAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        long start = Clock.GetTimestamp();
        for (TimeSpan pause = FirstPause; ; pause = Longer(pause))
        {
            ObjectDisposedException.ThrowIf(IsDisposed, typeof(PostgresStore));
            try
            {
                NpgsqlConnection connection = await Source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                    return await work(connection, cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException e)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ObjectDisposedException.ThrowIf(IsDisposed, typeof(PostgresStore));
                if (!IsPassing(e) || Clock.GetElapsedTime(start) + pause > _retryTime)
                    throw Failure(e);
            }

            await Task.Delay(pause, Clock, cancellationToken).ConfigureAwait(false);
        }

        static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
    }

    private static bool IsPassing(NpgsqlException e) =>
        e.IsTransient || e.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.LockNotAvailable;

    private JournalException Failure(NpgsqlException e)
    {
        string what = e.SqlState switch
        {
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn =>
                $"The schema {Schema} of {Name} is not set up; call PostgresStore.SetUpAsync once",
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => $"The login to {Name} was refused; check the user and the password",
            PostgresErrorCodes.InvalidCatalogName => $"There is no such database: {Name}; create it, then call PostgresStore.SetUpAsync",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"The user may not do this in the schema {Schema} of {Name}; grant it the rights, or let SetUpAsync be called by one who has them",
            PostgresErrorCodes.LockNotAvailable => $"A transaction that does not end keeps the tables of the schema {Schema} of {Name} from being changed",
            PostgresErrorCodes.ProgramLimitExceeded => $"A name or a key is too long for {Name}",
            PostgresErrorCodes.ReadOnlySqlTransaction => $"It may only be read from {Name}, which is perhaps a copy; name the primary",
            { } state => $"It is refused by {Name} ({state})",
            null when e.InnerException is TimeoutException => $"There was no answer in time from {Name}",
            null when e.InnerException is SocketException socket => $"There is no connection to {Name} ({socket.SocketErrorCode})",
            null => $"The connection to {Name} failed",
        };
        return new JournalException(what + ". Nothing is sent without it.", e) { IsTransient = IsPassing(e) };
    }

    [GeneratedRegex("^(?!pg_)[a-z_][a-z0-9_]{0,39}\\z")]
    private static partial Regex SchemaName();
}
