namespace Generation.PostgreSql.Tests;

/// <summary>Leases of open intents, by the database's clock.</summary>
public sealed class LeaseTests(PostgresServer server) : PostgresTest(server)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task The_oldest_open_ones_are_leased_first_and_to_one_owner()
    {
        ISharedJournal journal = NewStore().Journal;
        for (int i = 0; i < 6; i++)
            await journal.TryWriteAsync(Entry($"key-{i}", second: 10 - i), null, Stop);
        await journal.TryWriteAsync(Entry("key-3", JournalState.HandedOver), JournalState.Intended, Stop);
        await journal.TryWriteAsync(Entry("key-x") with { Service = "another" }, null, Stop);

        Assert.Equal(["key-5", "key-4", "key-2"], Keys(await journal.LeaseAsync(Service, "one", 3, Long, TimeSpan.Zero, Stop)));
        Assert.Equal(["key-1", "key-0"], Keys(await journal.LeaseAsync(Service, "two", 3, Long, TimeSpan.Zero, Stop)));
        Assert.Empty(await journal.LeaseAsync(Service, "one", 3, Long, TimeSpan.Zero, Stop));
        Assert.Equal(3, await journal.RenewAsync(Service, "one", Long, Stop));
        Assert.Equal(2, await journal.RenewAsync(Service, "two", Long, Stop));
        Assert.Equal(0, await journal.RenewAsync("another", "one", Long, Stop));
    }

    [Fact]
    public async Task A_lease_comes_with_the_intent_as_it_is_now()
    {
        ISharedJournal journal = NewStore().Journal;
        await journal.TryWriteAsync(Entry("a"), null, Stop);
        await journal.TryWriteAsync(Entry("a", JournalState.Accepted, "w1", 5), JournalState.Intended, Stop);

        Assert.Equal(Entry("a", JournalState.Accepted, "w1", 5), Assert.Single(await journal.LeaseAsync(Service, "one", 3, Long, TimeSpan.Zero, Stop)));
    }

    [Fact]
    public async Task Machines_that_lease_at_once_share_the_intents()
    {
        PostgresStore[] machines = [NewStore(), NewStore(), NewStore(), NewStore()];
        for (int i = 0; i < 100; i++)
            await machines[0].Journal.TryWriteAsync(Entry($"key-{i:00}"), null, Stop);

        string[][] leased = await Task.WhenAll(machines.Select((machine, m) => Task.Run(
            async () =>
            {
                var keys = new List<string>();
                while (await machine.Journal.LeaseAsync(Service, $"machine {m}", 3, Long, TimeSpan.Zero, Stop) is { Count: > 0 } some)
                    keys.AddRange(Keys(some));
                return keys.ToArray();
            },
            Stop)));

        // One that finds all others' rows being leased at this moment sees nothing; what is free is there at the next call.
        string[] rest = Keys(await machines[0].Journal.LeaseAsync(Service, "rest", 100, Long, TimeSpan.Zero, Stop));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"key-{i:00}"), leased.SelectMany(k => k).Concat(rest).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_lease_that_is_not_renewed_ends_and_one_that_is_goes_on()
    {
        ISharedJournal journal = NewStore().Journal;
        await journal.TryWriteAsync(Entry("a"), null, Stop);
        await journal.TryWriteAsync(Entry("b", second: 1), null, Stop);
        await journal.LeaseAsync(Service, "dies", 1, Long, TimeSpan.Zero, Stop);
        await journal.LeaseAsync(Service, "lives", 1, Long, TimeSpan.Zero, Stop);
        await PassAsync(Long - TimeSpan.FromMinutes(1));
        Assert.Equal(1, await journal.RenewAsync(Service, "lives", Long, Stop));
        Assert.Empty(await journal.LeaseAsync(Service, "other", 10, Long, TimeSpan.Zero, Stop));
        await PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["a"], Keys(await journal.LeaseAsync(Service, "other", 10, Long, TimeSpan.Zero, Stop)));
        Assert.Equal(0, await journal.RenewAsync(Service, "dies", Long, Stop));
        Assert.Equal(1, await journal.RenewAsync(Service, "lives", Long, Stop));
        await journal.ReleaseAsync(Service, "dies", "a", Stop); // it is not its own any more
        Assert.Equal(1, await journal.RenewAsync(Service, "other", Long, Stop));
    }

    [Fact]
    public async Task A_lease_that_has_ended_is_not_renewed_although_nobody_has_taken_it()
    {
        ISharedJournal journal = NewStore().Journal;
        await journal.TryWriteAsync(Entry("a"), null, Stop);
        await journal.LeaseAsync(Service, "one", 1, Long, TimeSpan.Zero, Stop);
        await PassAsync(Long);

        Assert.Equal(0, await journal.RenewAsync(Service, "one", Long, Stop));
    }

    [Fact]
    public async Task A_lease_that_is_given_back_can_be_taken_at_once()
    {
        ISharedJournal journal = NewStore().Journal;
        await journal.TryWriteAsync(Entry("a"), null, Stop);
        await journal.LeaseAsync(Service, "one", 1, Long, TimeSpan.Zero, Stop);

        await journal.ReleaseAsync(Service, "one", "a", Stop);

        Assert.Equal(["a"], Keys(await journal.LeaseAsync(Service, "two", 1, Long, TimeSpan.Zero, Stop)));
    }

    [Fact]
    public async Task Only_what_was_left_alone_for_the_minimum_age_is_leased()
    {
        ISharedJournal journal = NewStore().Journal;
        await journal.TryWriteAsync(Entry("old"), null, Stop);
        await journal.TryWriteAsync(Entry("touched", second: 1), null, Stop);
        await Server.AskAsync($"UPDATE {Schema}.intents SET written_at = written_at - interval '1 hour'");
        await journal.TryWriteAsync(Entry("touched", JournalState.Accepted, "w", 1), JournalState.Intended, Stop);
        await journal.TryWriteAsync(Entry("new", second: 2), null, Stop);

        Assert.Equal(["old"], Keys(await journal.LeaseAsync(Service, "one", 10, Long, TimeSpan.FromMinutes(59), Stop)));
        Assert.Equal(["touched", "new"], Keys(await journal.LeaseAsync(Service, "one", 10, Long, TimeSpan.Zero, Stop)));
    }

    [Fact]
    public async Task What_is_touched_counts_as_changed_now_and_what_is_closed_is_left_alone()
    {
        ISharedJournal journal = NewStore().Journal;
        foreach (string key in (string[])["old", "touched", "leased", "closed"])
            await journal.TryWriteAsync(Entry(key), null, Stop);
        await journal.TryWriteAsync(Entry("closed", JournalState.HandedOver), JournalState.Intended, Stop);
        await journal.TryWriteAsync(Entry("touched") with { Service = "another" }, null, Stop);
        await Server.AskAsync($"UPDATE {Schema}.intents SET written_at = written_at - interval '1 hour'");

        await journal.TouchAsync(Service, ["touched", "closed", "nobody's"], Stop);
        await journal.TouchAsync(Service, [], Stop);

        Assert.Equal(["leased", "old"], Keys(await journal.LeaseAsync(Service, "one", 10, Long, TimeSpan.FromMinutes(59), Stop)).Order());
        Assert.Equal(["touched"], Keys(await journal.LeaseAsync("another", "one", 10, Long, TimeSpan.FromMinutes(59), Stop)));
        Assert.Equal(Entry("touched"), await journal.FindAsync(Service, "touched", Stop)); // nothing else is changed
        Assert.Equal(1L, await Server.AskAsync($"SELECT count(*) FROM {Schema}.intents WHERE key = 'closed' AND written_at < clock_timestamp() - interval '59 minutes'"));
    }

    [Fact]
    public async Task What_is_closed_has_no_lease_and_what_is_changed_keeps_it()
    {
        ISharedJournal journal = NewStore().Journal;
        await journal.TryWriteAsync(Entry("a"), null, Stop);
        await journal.LeaseAsync(Service, "one", 1, Long, TimeSpan.Zero, Stop);

        await journal.TryWriteAsync(Entry("a", JournalState.HandingOver), JournalState.Intended, Stop);
        Assert.Equal(1, await journal.RenewAsync(Service, "one", Long, Stop));
        await journal.TryWriteAsync(Entry("a", JournalState.Refused), JournalState.HandingOver, Stop);
        Assert.Equal(0, await journal.RenewAsync(Service, "one", Long, Stop));
        await journal.TryWriteAsync(Entry("a"), JournalState.Refused, Stop);

        Assert.Equal(["a"], Keys(await journal.LeaseAsync(Service, "two", 1, Long, TimeSpan.Zero, Stop)));
    }

    [Fact]
    public async Task Misuse_is_refused()
    {
        ISharedJournal journal = NewStore().Journal;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await journal.LeaseAsync(Service, "one", 0, Long, TimeSpan.Zero, Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await journal.LeaseAsync(Service, "one", 1, TimeSpan.Zero, TimeSpan.Zero, Stop));
        await Assert.ThrowsAsync<ArgumentException>(async () => await journal.LeaseAsync(Service, "", 1, Long, TimeSpan.Zero, Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await journal.RenewAsync(Service, "one", -Long, Stop));
    }

    // The database's clock cannot be moved; what it is compared with can.
    private async Task PassAsync(TimeSpan time) => await Server.AskAsync($"UPDATE {Schema}.intents SET lease_until = lease_until - interval '{time.TotalSeconds} seconds'");

    private static string[] Keys(IEnumerable<JournalEntry> entries) => [.. entries.Select(e => e.Key)];
}
