using System.Diagnostics;

namespace Generation.PostgreSql.Tests;

/// <summary>Changes that one machine makes and another one hears of.</summary>
public sealed class ChangeTests(PostgresServer server) : PostgresTest(server)
{
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    [Fact(Timeout = 120_000)]
    public async Task A_wait_ends_when_another_machine_accepts_gives_back_or_closes()
    {
        ISharedJournal hears = NewStore().Journal;
        ISharedJournal changes = NewStore().Journal;
        await changes.TryWriteAsync(Entry("a"), null, Stop);
        await ListenAsync(hears);

        await HeardAsync(() => changes.TryWriteAsync(Entry("a", JournalState.Accepted, "w1"), JournalState.Intended, Stop).AsTask());
        await changes.LeaseAsync(Service, "one", 1, Never, TimeSpan.Zero, Stop);
        await HeardAsync(() => changes.ReleaseAsync(Service, "one", "a", Stop).AsTask());
        await changes.TryWriteAsync(Entry("a", JournalState.HandingOver, "w1"), JournalState.Accepted, Stop);
        await HeardAsync(() => changes.TryWriteAsync(Entry("a", JournalState.Accepted, "w1"), JournalState.HandingOver, Stop).AsTask());
        await HeardAsync(() => changes.TryWriteAsync(Entry("a", JournalState.HandedOver, "w1"), JournalState.Accepted, Stop).AsTask());

        async Task HeardAsync(Func<Task> change)
        {
            Task wait = hears.WaitForChangeAsync(Service, Never, Stop);
            Assert.False(wait.IsCompleted);
            await change();
            await wait;
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task A_wait_ends_after_its_time_when_nothing_that_matters_happens()
    {
        ISharedJournal hears = NewStore().Journal;
        ISharedJournal changes = NewStore().Journal;
        await ListenAsync(hears);

        long start = Stopwatch.GetTimestamp();
        Task wait = hears.WaitForChangeAsync(Service, Soon, Stop);
        await changes.TryWriteAsync(Entry("a"), null, Stop); // only intended
        await changes.TryWriteAsync(Entry("a", JournalState.HandingOver), JournalState.Intended, Stop);
        await changes.TryWriteAsync(Entry("b", JournalState.Accepted) with { Service = "another" }, null, Stop);
        await changes.ReleaseAsync(Service, "nobody", "a", Stop);
        await wait;

        Assert.True(Stopwatch.GetElapsedTime(start) >= Soon - TimeSpan.FromMilliseconds(20));
    }

    [Fact(Timeout = 120_000)]
    public async Task A_change_while_nobody_waits_ends_the_next_wait_at_once()
    {
        ISharedJournal hears = NewStore().Journal;
        await ListenAsync(hears);
        Task other = hears.WaitForChangeAsync(Service, Never, Stop);
        await hears.TryWriteAsync(Entry("a", JournalState.Accepted), null, Stop);
        await other;
        await NewStore().Journal.TryWriteAsync(Entry("b", JournalState.Accepted), null, Stop);

        await hears.WaitForChangeAsync(Service, Never, Stop);
    }

    [Fact(Timeout = 120_000)]
    public async Task All_who_wait_hear_of_it_over_one_connection()
    {
        PostgresStore store = NewStore();
        await ListenAsync(store.Journal);
        Task[] waits = [.. Enumerable.Range(0, 50).Select(_ => store.Journal.WaitForChangeAsync(Service, Never, Stop))];
        Assert.Equal(1L, await ListenersAsync());

        await store.Journal.TryWriteAsync(Entry("a", JournalState.Accepted), null, Stop);

        await Task.WhenAll(waits);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_connection_that_is_lost_is_opened_again()
    {
        ISharedJournal hears = NewStore().Journal;
        await ListenAsync(hears);
        Task wait = hears.WaitForChangeAsync(Service, Never, Stop);

        Assert.Equal(1L, await Server.AskAsync($"SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query = 'LISTEN {Schema}_changes'"));

        await wait; // when it is there again: something may have been missed
        Task next = hears.WaitForChangeAsync(Service, Never, Stop);
        Assert.False(next.IsCompleted);
        await NewStore().Journal.TryWriteAsync(Entry("a", JournalState.Accepted), null, Stop);
        await next;
    }

    [Fact(Timeout = 120_000)]
    public async Task A_wait_ends_with_its_token_and_with_the_store()
    {
        PostgresStore store = NewStore();
        await ListenAsync(store.Journal);
        using var source = new CancellationTokenSource();
        Task canceled = store.Journal.WaitForChangeAsync(Service, Never, source.Token);
        Task waits = store.Journal.WaitForChangeAsync(Service, Never, Stop);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled);

        await store.DisposeAsync();
        await store.DisposeAsync();

        await waits;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.Journal.WaitForChangeAsync(Service, Never, Stop));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Journal.FindAsync(Service, "a", Stop));
        while (await ListenersAsync() > 0)
            await Task.Yield();
    }

    // The first wait ends when the connection stands.
    private static Task ListenAsync(ISharedJournal journal) => journal.WaitForChangeAsync(Service, Never, Stop);

    private async Task<long> ListenersAsync() => (long)(await Server.AskAsync($"SELECT count(*) FROM pg_stat_activity WHERE query = 'LISTEN {Schema}_changes'"))!; // a count
}
