using Npgsql;

namespace Generation.PostgreSql.Tests;

/// <summary>How a database becomes ready, and what is said where it is not.</summary>
public sealed class SetUpTests(PostgresServer server) : PostgresTest(server)
{
    public override ValueTask InitializeAsync()
    {
        PostgresServer.SkipIfMissing();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Machines_that_set_up_at_once_make_it_once()
    {
        PostgresStore[] machines = [.. Enumerable.Range(0, 8).Select(_ => NewStore())];

        await Task.WhenAll(machines.Select(m => m.SetUpAsync(Stop)));
        await machines[0].Journal.TryWriteAsync(Entry("a"), null, Stop);
        await machines[1].SetUpAsync(Stop);

        Assert.Equal(["a"], await OpenKeysAsync(machines[2].Journal));
        Assert.Equal("1,2", await Server.AskAsync($"SELECT string_agg(number::text, ',' ORDER BY number) FROM {Schema}.versions"));
    }

    [Fact]
    public async Task One_that_is_not_set_up_says_what_to_call()
    {
        PostgresStore store = NewStore();

        var e = await Assert.ThrowsAsync<JournalException>(async () => await store.Journal.TryWriteAsync(Entry("a"), null, Stop));

        Assert.Equal($"The schema {Schema} of the database postgres on 127.0.0.1:{Server.Port} is not set up; call PostgresStore.SetUpAsync once. Nothing is sent without it.", e.Message);
        Assert.IsType<PostgresException>(e.InnerException);
        Assert.False(e.IsTransient);
        await Assert.ThrowsAsync<JournalException>(async () => await store.Ledger.GetUsedAsync("a", Stop));
        await store.SetUpAsync(Stop);
        Assert.True(await store.Journal.TryWriteAsync(Entry("a"), null, Stop)); // the same store
    }

    [Fact]
    public async Task One_that_is_newer_or_older_is_refused()
    {
        await NewStore().SetUpAsync(Stop);
        await Server.AskAsync($"INSERT INTO {Schema}.versions (number) VALUES (7)");
        PostgresStore store = NewStore();

        string newer = $"The schema {Schema} of the database postgres on 127.0.0.1:{Server.Port} is of version 7, newer than this library, which knows 2; use the library that set it up. Nothing is sent without it.";
        Assert.Equal(newer, (await Assert.ThrowsAsync<JournalException>(async () => await store.Journal.FindAsync(Service, "a", Stop))).Message);
        Assert.Equal(newer, (await Assert.ThrowsAsync<JournalException>(() => store.SetUpAsync(Stop))).Message);

        await Server.AskAsync($"DELETE FROM {Schema}.versions");
        Assert.Equal(
            $"The schema {Schema} of the database postgres on 127.0.0.1:{Server.Port} is of version 0 and this library needs 2; call PostgresStore.SetUpAsync. Nothing is sent without it.",
            (await Assert.ThrowsAsync<JournalException>(async () => await store.Ledger.ReserveAsync("a", "1", 1, 1, Stop))).Message);
    }

    [Fact]
    public async Task One_of_the_first_version_is_brought_to_this_one_with_its_intents()
    {
        PostgresStore store = NewStore();
        await store.SetUpAsync(Stop);
        await store.Journal.TryWriteAsync(Entry("a"), null, Stop);
        await Server.AskAsync($"ALTER TABLE {Schema}.intents DROP COLUMN is_ephemeral; DELETE FROM {Schema}.versions WHERE number = 2");

        PostgresStore newer = NewStore();
        await newer.SetUpAsync(Stop);

        Assert.Equal(Entry("a"), await newer.Journal.FindAsync(Service, "a", Stop));
        Assert.True(await newer.Journal.TryWriteAsync(Entry("a") with { IsEphemeral = true }, JournalState.Intended, Stop));
        Assert.True((await newer.Journal.FindAsync(Service, "a", Stop))!.IsEphemeral);
    }

    [Fact]
    public async Task While_a_transaction_is_in_the_way_of_a_newer_version_those_that_run_go_on()
    {
        await NewStore().SetUpAsync(Stop);
        await Server.AskAsync($"ALTER TABLE {Schema}.intents DROP COLUMN is_ephemeral; DELETE FROM {Schema}.versions WHERE number = 2");
        await using var forgotten = new NpgsqlConnection(Server.ApartConnectionString);
        await forgotten.OpenAsync(Stop);
        await using NpgsqlTransaction transaction = await forgotten.BeginTransactionAsync(Stop);
        await using (var look = new NpgsqlCommand($"SELECT count(*) FROM {Schema}.intents", forgotten))
            await look.ExecuteScalarAsync(Stop);

        Task settingUp = NewStore(retryTime: TimeSpan.FromMinutes(5)).SetUpAsync(Stop);
        while (await Server.AskAsync($"SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = '{Schema}.intents'::regclass") is not 1L)
            Stop.ThrowIfCancellationRequested();
        Assert.Equal(0L, await Server.AskAsync($"SET statement_timeout = '15s'; SELECT count(*) FROM {Schema}.intents")); // waits behind it, and not for long

        Assert.False(settingUp.IsCompleted);
        await transaction.CommitAsync(Stop);
        await settingUp;
        Assert.Equal("1,2", await Server.AskAsync($"SELECT string_agg(number::text, ',' ORDER BY number) FROM {Schema}.versions"));
    }

    [Fact]
    public async Task A_transaction_that_stays_in_the_way_is_said()
    {
        await NewStore().SetUpAsync(Stop);
        await Server.AskAsync($"ALTER TABLE {Schema}.intents DROP COLUMN is_ephemeral; DELETE FROM {Schema}.versions WHERE number = 2");
        await using var forgotten = new NpgsqlConnection(Server.ApartConnectionString);
        await forgotten.OpenAsync(Stop);
        await using NpgsqlTransaction transaction = await forgotten.BeginTransactionAsync(Stop);
        await using (var look = new NpgsqlCommand($"SELECT count(*) FROM {Schema}.intents", forgotten))
            await look.ExecuteScalarAsync(Stop);

        var e = await Assert.ThrowsAsync<JournalException>(() => NewStore(retryTime: TimeSpan.Zero).SetUpAsync(Stop));

        Assert.StartsWith($"A transaction that does not end keeps the tables of the schema {Schema} of ", e.Message, StringComparison.Ordinal);
        Assert.True(e.IsTransient);
    }

    [Theory]
    [InlineData("order")]
    [InlineData("user")]
    [InlineData("table")]
    public async Task A_schema_may_be_named_as_a_word_of_sql_is(string schema)
    {
        await using var store = new PostgresStore(Server.ConnectionString, new PostgresOptions { Schema = schema });
        await store.SetUpAsync(Stop);

        Assert.True(await store.Journal.TryWriteAsync(Entry("a", JournalState.Accepted), null, Stop));
        Assert.Single(await store.Journal.LeaseAsync(Service, "one", 1, TimeSpan.FromMinutes(1), TimeSpan.Zero, Stop));
        await store.Journal.ReleaseAsync(Service, "one", "a", Stop);
        Assert.Equal(BudgetReservation.Reserved, await store.Ledger.ReserveAsync("a", "1", 1, 1, Stop));
        Assert.Equal(0, await store.PruneAsync(TimeSpan.FromDays(1), Stop));
        await store.Journal.WaitForChangeAsync(Service, TimeSpan.FromMinutes(1), Stop); // the first one ends when it listens
    }

    [Fact]
    public async Task A_role_without_rights_to_make_schemas_can_work()
    {
        string role = "worker_" + Guid.NewGuid().ToString("N");
        await NewStore().SetUpAsync(Stop);
        await Server.AskAsync($"CREATE ROLE {role} LOGIN PASSWORD 'worker'; GRANT USAGE ON SCHEMA {Schema} TO {role}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {Schema} TO {role}");
        PostgresStore worker = NewStore(new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Username = role, Password = "worker" }.ConnectionString);

        await worker.SetUpAsync(Stop); // there is nothing to do
        Assert.True(await worker.Journal.TryWriteAsync(Entry("a", JournalState.Accepted), null, Stop));
        Assert.Single(await worker.Journal.LeaseAsync(Service, "one", 1, TimeSpan.FromMinutes(1), TimeSpan.Zero, Stop));
        Assert.Equal(BudgetReservation.Reserved, await worker.Ledger.ReserveAsync("a", "1", 1, 1, Stop));
        await worker.Ledger.ReleaseAsync("a", "1", Stop);
        await worker.PruneAsync(TimeSpan.FromDays(1), Stop);

        await Server.AskAsync($"REVOKE INSERT ON ALL TABLES IN SCHEMA {Schema} FROM {role}");
        var e = await Assert.ThrowsAsync<JournalException>(async () => await worker.Journal.TryWriteAsync(Entry("b"), null, Stop));
        Assert.StartsWith($"The user may not do this in the schema {Schema} of ", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Generation")]
    [InlineData("1a")]
    [InlineData("a;drop")]
    [InlineData("pg_studio")]
    [InlineData("a\n")]
    [InlineData("a_name_that_is_longer_than_forty_characters")]
    public void A_name_of_a_schema_that_cannot_be_one_is_refused(string schema) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresStore(Server.ConnectionString, new PostgresOptions { Schema = schema }));

    [Fact]
    public void Settings_outside_their_ranges_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresStore(Server.ConnectionString, new PostgresOptions { CommandTimeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresStore(Server.ConnectionString, new PostgresOptions { RetryTime = TimeSpan.FromTicks(-1) }));
        Assert.Throws<ArgumentException>(() => new PostgresStore("Hosst=db"));
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = NewStore().PruneAsync(TimeSpan.FromHours(23), Stop); });
    }

    [Fact]
    public void Texts_name_the_place_and_no_password()
    {
        PostgresStore store = NewStore();

        Assert.Equal($"schema {Schema} of the database postgres on 127.0.0.1:{Server.Port}", store.ToString());
        Assert.Equal($"journal in schema {Schema} of the database postgres on 127.0.0.1:{Server.Port}", store.Journal.ToString());
        Assert.Equal($"ledger in schema {Schema} of the database postgres on 127.0.0.1:{Server.Port}", store.Ledger.ToString());
        Assert.Equal("schema generation", new PostgresOptions().ToString());
    }

    [Fact]
    public async Task A_data_source_of_the_programs_own_is_used_and_left_open()
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(Server.ConnectionString);
        await using (var store = new PostgresStore(source, new PostgresOptions { Schema = Schema }))
        {
            await store.SetUpAsync(Stop);
            Assert.True(await store.Journal.TryWriteAsync(Entry("a", JournalState.Accepted), null, Stop));
            Assert.Single(await store.Journal.LeaseAsync(Service, "one", 1, TimeSpan.FromMinutes(1), TimeSpan.Zero, Stop));
        }

        await using NpgsqlConnection connection = await source.OpenConnectionAsync(Stop);
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
    }
}
