namespace Generation.PostgreSql.Tests;

/// <summary>Calls of which the database did what was asked, and the answer was lost: repeating them does nothing twice and tells what happened.</summary>
public sealed class LostAnswerTests(PostgresServer server) : PostgresTest(server)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    private LossyProxy _proxy = null!; // made before every test
    private PostgresStore _store = null!; // made before every test

    // Connections are not reset between calls, which the server would answer apart: each request has one answer.
    private string ConnectionString => PostgresServer.ConnectionStringTo(_proxy.Port) + ";No Reset On Close=true";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _proxy = new LossyProxy(Server.Port);
        _store = NewStore(ConnectionString);
        await _store.Journal.FindAsync(Service, "a", Stop); // a connection that stands, and the version is known
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_proxy is not null)
            await _proxy.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_new_intent_was_written_by_whom_it_was_written()
    {
        _proxy.Lose();

        Assert.True(await _store.Journal.TryWriteAsync(Entry("a"), null, Stop));

        Assert.Equal(1, _proxy.Lost);
        _proxy.Lose();
        Assert.False(await _store.Journal.TryWriteAsync(Entry("a"), null, Stop)); // the same, and another call
        Assert.Equal(2, _proxy.Lost);
    }

    [Theory]
    [InlineData(JournalState.Accepted)]
    [InlineData(JournalState.HandingOver)]
    [InlineData(JournalState.HandedOver)]
    public async Task A_change_was_made_by_whom_it_was_made(JournalState state)
    {
        await _store.Journal.TryWriteAsync(Entry("a"), null, Stop);
        _proxy.Lose();

        Assert.True(await _store.Journal.TryWriteAsync(Entry("a", state, "w1"), JournalState.Intended, Stop));

        Assert.Equal(1, _proxy.Lost);
        Assert.Equal(Entry("a", state, "w1"), await _store.Journal.FindAsync(Service, "a", Stop));
        Assert.False(await _store.Journal.TryWriteAsync(Entry("a", state, "w1"), JournalState.Intended, Stop));
    }

    [Fact]
    public async Task A_lease_whose_answer_was_lost_is_leased_again_and_nothing_else_is_renewed()
    {
        for (int i = 0; i < 4; i++)
            await _store.Journal.TryWriteAsync(Entry($"key-{i}", second: i), null, Stop);
        _proxy.Lose();

        IReadOnlyList<JournalEntry> leased = await _store.Journal.LeaseAsync(Service, "one", 2, Long, TimeSpan.Zero, Stop);

        Assert.Equal(1, _proxy.Lost);
        Assert.Equal(["key-0", "key-1"], leased.Select(e => e.Key));
        Assert.Equal(2, await _store.Journal.RenewAsync(Service, "one", Long, Stop));
        Assert.Equal(2L, await Server.AskAsync($"SELECT count(*) FROM {Schema}.intents WHERE lease_owner = 'one'"));
    }

    [Fact]
    public async Task A_lease_that_failed_is_not_renewed_for_nobody()
    {
        PostgresStore once = NewStore(ConnectionString, TimeSpan.Zero);
        await once.Journal.TryWriteAsync(Entry("a"), null, Stop);
        _proxy.Lose();

        var e = await Assert.ThrowsAsync<JournalException>(async () => await once.Journal.LeaseAsync(Service, "one", 2, Long, TimeSpan.Zero, Stop));

        Assert.True(e.IsTransient);
        Assert.Equal(1L, await Server.AskAsync($"SELECT count(*) FROM {Schema}.intents WHERE lease_owner = 'one'"));
        Assert.Equal(0, await once.Journal.RenewAsync(Service, "one", Long, Stop));
        Assert.Empty(await _store.Journal.LeaseAsync(Service, "two", 2, Long, TimeSpan.Zero, Stop));
        Assert.Single(await once.Journal.LeaseAsync(Service, "one", 2, Long, TimeSpan.Zero, Stop));
        Assert.Equal(1, await once.Journal.RenewAsync(Service, "one", Long, Stop));
    }

    [Fact]
    public async Task What_is_leased_again_after_a_lost_answer_is_not_given_back()
    {
        await _store.Journal.TryWriteAsync(Entry("a"), null, Stop);
        await _store.Journal.LeaseAsync(Service, "one", 1, Long, TimeSpan.Zero, Stop);
        PostgresStore same = NewStore(); // another call of the same process
        _proxy.WhenLost = async () => Assert.Single(await same.Journal.LeaseAsync(Service, "one", 1, Long, TimeSpan.Zero, Stop));
        _proxy.Lose(after: 1); // that of the change, after that of the question

        await _store.Journal.ReleaseAsync(Service, "one", "a", Stop);

        Assert.Equal(1, _proxy.Lost);
        Assert.Empty(await same.Journal.LeaseAsync(Service, "two", 1, Long, TimeSpan.Zero, Stop));
    }

    [Fact]
    public async Task A_reservation_was_made_by_whom_it_was_made_and_once()
    {
        _proxy.Lose(2);

        Assert.Equal(BudgetReservation.Reserved, await _store.Ledger.ReserveAsync("a", "1", 60, 100, Stop));

        Assert.Equal(2, _proxy.Lost);
        Assert.Equal(60, await _store.Ledger.GetUsedAsync("a", Stop));
        Assert.Equal(BudgetReservation.AlreadyReserved, await _store.Ledger.ReserveAsync("a", "1", 60, 100, Stop));
    }

    [Fact]
    public async Task What_is_settled_and_given_back_counts_once()
    {
        await _store.Ledger.ReserveAsync("a", "1", 60, 100, Stop);
        await _store.Ledger.ReserveAsync("a", "2", 10, 100, Stop);
        _proxy.Lose();
        await _store.Ledger.SettleAsync("a", "1", 50, Stop);
        Assert.Equal(60, await _store.Ledger.GetUsedAsync("a", Stop));
        _proxy.Lose(after: 1); // that of the change, after that of the question
        await _store.Ledger.ReleaseAsync("a", "1", Stop);

        Assert.Equal(2, _proxy.Lost);
        Assert.Equal(10, await _store.Ledger.GetUsedAsync("a", Stop));
    }

    [Fact]
    public async Task What_another_machine_reserves_after_a_lost_answer_is_not_given_back()
    {
        PostgresStore other = NewStore();
        await _store.Ledger.ReserveAsync("a", "1", 60, 100, Stop);
        _proxy.WhenLost = async () => Assert.Equal(BudgetReservation.Reserved, await other.Ledger.ReserveAsync("a", "1", 70, 100, Stop));
        _proxy.Lose(after: 1);

        await _store.Ledger.ReleaseAsync("a", "1", Stop);

        Assert.Equal(1, _proxy.Lost);
        Assert.Equal(70, await other.Ledger.GetUsedAsync("a", Stop));
    }
}
