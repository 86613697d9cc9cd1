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
}
