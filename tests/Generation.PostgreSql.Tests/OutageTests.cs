using System.Diagnostics;
using Npgsql;

namespace Generation.PostgreSql.Tests;

/// <summary>A server that is stopped and started again.</summary>
public sealed class RestartedServer : PostgresServer;

/// <summary>A database that is away, for a moment or longer. The server is one that no other test uses.</summary>
public sealed class OutageTests(RestartedServer server) : PostgresTest(server), IClassFixture<RestartedServer>
{
    [Fact(Timeout = 120_000)]
    public async Task Calls_go_on_when_it_is_started_again_and_nothing_is_lost_or_done_twice()
    {
        PostgresStore store = NewStore(retryTime: TimeSpan.FromMinutes(1));
        await store.Journal.WaitForChangeAsync(Service, TimeSpan.FromMinutes(5), Stop); // listens
        int written = 0;
        int reserved = 0;
        var half = new TaskCompletionSource();
        Task[] writers = [.. Enumerable.Range(0, 8).Select(w => Task.Run(
            async () =>
            {
                for (int i = 0; i < 100; i++)
                {
                    Assert.True(await store.Journal.TryWriteAsync(Entry($"{w}-{i}"), null, Stop));
                    Assert.True(await store.Journal.TryWriteAsync(Entry($"{w}-{i}") with { State = JournalState.Accepted }, JournalState.Intended, Stop));
                    Assert.Equal(BudgetReservation.Reserved, await store.Ledger.ReserveAsync("a", $"{w}-{i}", 1, 10_000, Stop));
                    Interlocked.Increment(ref reserved);
                    if (Interlocked.Increment(ref written) == 200)
                        half.SetResult();
                }
            },
            Stop))];

        await Task.WhenAny(half.Task, Task.WhenAll(writers));
        await Server.StopAsync();
        await Server.StartAsync();
        await Task.WhenAll(writers);

        Assert.Equal(800, await store.Ledger.GetUsedAsync("a", Stop));
        int open = 0;
        await foreach (JournalEntry entry in store.Journal.ReadOpenAsync(Service, Stop))
            open += entry.State == JournalState.Accepted ? 1 : 0;
        Assert.Equal(800, open);
        await store.Journal.WaitForChangeAsync(Service, TimeSpan.FromMinutes(5), Stop); // it is listened again
    }

    [Fact(Timeout = 120_000)]
    public async Task Backends_that_are_ended_are_not_noticed()
    {
        PostgresStore store = NewStore();
        for (int i = 0; i < 20; i++)
        {
            await Server.AskAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
            Assert.True(await store.Journal.TryWriteAsync(Entry($"{i}"), null, Stop));
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task One_that_stays_away_is_named_and_the_password_is_not()
    {
        PostgresStore store = NewStore(retryTime: TimeSpan.FromMilliseconds(200));
        await store.Journal.WaitForChangeAsync(Service, TimeSpan.FromMinutes(5), Stop);
        await Server.StopAsync();
        await Assert.ThrowsAsync<JournalException>(async () => await store.Journal.FindAsync(Service, "a", Stop)); // the connection that stood is broken, and known to be
        long start = Stopwatch.GetTimestamp();

        foreach (Func<Task> call in Calls(store))
        {
            var e = await Assert.ThrowsAsync<JournalException>(call);
            Assert.Equal($"There is no connection to the database postgres on 127.0.0.1:{Server.Port} (ConnectionRefused). Nothing is sent without it.", e.Message);
            Assert.IsAssignableFrom<NpgsqlException>(e.InnerException);
            Assert.True(e.IsTransient);
            Assert.False(e.MayHaveBeenExecuted);
            Assert.DoesNotContain(PostgresServer.Password, e.ToString(), StringComparison.Ordinal);
        }

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
        await store.Journal.WaitForChangeAsync(Service, TimeSpan.FromMilliseconds(50), Stop); // goes by its time
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.Journal.FindAsync(Service, "a", source.Token));

        await Server.StartAsync();
        await store.Journal.WaitForChangeAsync(Service, TimeSpan.FromMinutes(5), Stop);
        Assert.True(await store.Journal.TryWriteAsync(Entry("a"), null, Stop));
    }

    [Fact(Timeout = 120_000)]
    public async Task A_login_that_is_refused_and_a_database_that_is_not_there_are_told_at_once()
    {
        var parts = new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Password = "another-secret" };
        PostgresStore wrong = NewStore(parts.ConnectionString, TimeSpan.FromHours(1));
        parts = new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Database = "none" };
        PostgresStore none = NewStore(parts.ConnectionString, TimeSpan.FromHours(1));

        var refused = await Assert.ThrowsAsync<JournalException>(() => wrong.SetUpAsync(Stop));
        var missing = await Assert.ThrowsAsync<JournalException>(() => none.SetUpAsync(Stop));

        Assert.Equal($"The login to the database postgres on 127.0.0.1:{Server.Port} was refused; check the user and the password. Nothing is sent without it.", refused.Message);
        Assert.DoesNotContain("another-secret", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal($"There is no such database: the database none on 127.0.0.1:{Server.Port}; create it, then call PostgresStore.SetUpAsync. Nothing is sent without it.", missing.Message);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_statement_that_takes_too_long_is_ended()
    {
        PostgresStore patient = NewStore();
        await using var store = new PostgresStore(Server.ConnectionString, new PostgresOptions { Schema = Schema, CommandTimeout = TimeSpan.FromSeconds(1), RetryTime = TimeSpan.Zero });
        await patient.Ledger.ReserveAsync("a", "1", 1, 10, Stop);
        await using var connection = new NpgsqlConnection(Server.ApartConnectionString);
        await connection.OpenAsync(Stop);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(Stop);
        await using var command = new NpgsqlCommand($"SELECT 1 FROM {Schema}.accounts FOR UPDATE", connection, transaction);
        await command.ExecuteScalarAsync(Stop);

        var e = await Assert.ThrowsAsync<JournalException>(async () => await store.Ledger.ReserveAsync("a", "2", 1, 10, Stop));

        Assert.Equal($"There was no answer in time from the database postgres on 127.0.0.1:{Server.Port}. Nothing is sent without it.", e.Message);
        await transaction.RollbackAsync(Stop);
        Assert.Equal(BudgetReservation.Reserved, await patient.Ledger.ReserveAsync("a", "2", 1, 10, Stop));
    }

    private static Func<Task>[] Calls(PostgresStore store) =>
    [
        () => store.SetUpAsync(Stop),
        () => store.PruneAsync(TimeSpan.FromDays(1), Stop),
        async () => await store.Journal.FindAsync(Service, "a", Stop),
        async () => await store.Journal.TryWriteAsync(Entry("a"), null, Stop),
        async () => await store.Journal.ReadOpenAsync(Service, Stop).GetAsyncEnumerator(Stop).MoveNextAsync(),
        async () => await store.Journal.LeaseAsync(Service, "one", 1, TimeSpan.FromMinutes(1), TimeSpan.Zero, Stop),
        async () => await store.Journal.RenewAsync(Service, "one", TimeSpan.FromMinutes(1), Stop),
        async () => await store.Journal.ReleaseAsync(Service, "one", "a", Stop),
        async () => await store.Journal.TouchAsync(Service, ["a"], Stop),
        async () => await store.Ledger.ReserveAsync("a", "1", 1, 1, Stop),
        async () => await store.Ledger.SettleAsync("a", "1", 1, Stop),
        async () => await store.Ledger.ReleaseAsync("a", "1", Stop),
        async () => await store.Ledger.GetUsedAsync("a", Stop),
    ];
}
