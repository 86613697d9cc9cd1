namespace Generation.PostgreSql.Tests;

/// <summary>What is forgotten and what stays.</summary>
public sealed class PruneTests(PostgresServer server) : PostgresTest(server)
{
    [Fact]
    public async Task Closed_intents_are_forgotten_by_age_and_open_ones_never()
    {
        PostgresStore store = NewStore();
        await Server.AskAsync($"""
            INSERT INTO {Schema}.intents (service, key, state, created_at, changed_at, opened_at, written_at, write_id)
            SELECT '{Service}', 'key-' || i, i % 5, now(), now(), now(), now() - (CASE WHEN i <= 3000 THEN interval '91 days' ELSE interval '89 days' END), gen_random_uuid() FROM generate_series(1, 4000) i
            """);

        Assert.Equal(1200, await store.PruneAsync(TimeSpan.FromDays(90), Stop));
        Assert.Equal(0, await store.PruneAsync(TimeSpan.FromDays(90), Stop));

        Assert.Equal(2400, (await OpenKeysAsync(store.Journal)).Count);
        Assert.Equal(2800L, await Server.AskAsync($"SELECT count(*) FROM {Schema}.intents"));
        Assert.True(await store.Journal.TryWriteAsync(Entry("key-3"), null, Stop)); // was handed over and is forgotten
        Assert.False(await store.Journal.TryWriteAsync(Entry("key-3003"), null, Stop));
    }

    [Theory]
    [InlineData(JournalState.Accepted, 0)]
    [InlineData(JournalState.HandedOver, 60)] // what is forgotten stays spent
    public async Task What_an_open_intent_holds_is_settled_however_old_it_is(JournalState state, int used)
    {
        PostgresStore store = NewStore();
        await store.Ledger.ReserveAsync("pictures", "order-1", 60, 100, Stop);
        await store.Journal.TryWriteAsync(Entry("order-1", state, "w1"), null, Stop);
        await Server.AskAsync($"UPDATE {Schema}.holdings SET changed_at = now() - interval '91 days'");

        await store.PruneAsync(TimeSpan.FromDays(90), Stop);
        await store.Ledger.SettleAsync("pictures", "order-1", 0, Stop);

        Assert.Equal(used, await store.Ledger.GetUsedAsync("pictures", Stop));
    }

    [Fact]
    public async Task What_an_open_intent_has_set_aside_comes_back_however_old_it_is()
    {
        PostgresStore store = NewStore();
        await store.Ledger.ReserveAsync("pictures", "order-1", 60, 200, Stop);
        await store.Ledger.MoveAsync("pictures", "order-1", "order-1 w1", Stop); // submitted again after it was handed over
        await store.Ledger.ReserveAsync("pictures", "order-1", 70, 200, Stop);
        await store.Journal.TryWriteAsync(Entry("order-1", JournalState.Intended, "w1"), null, Stop);
        await Server.AskAsync($"UPDATE {Schema}.holdings SET changed_at = now() - interval '91 days'");

        await store.PruneAsync(TimeSpan.FromDays(90), Stop);
        await store.Ledger.MoveBackAsync("pictures", "order-1", "order-1 w1", Stop); // it stands for that work still

        Assert.Equal(60, await store.Ledger.GetUsedAsync("pictures", Stop));
    }
}
