using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>What every journal keeps, wherever it writes.</summary>
public abstract class JournalContract : IAsyncLifetime
{
    private const string Service = Intents.Service;

    private ISubmissionJournal _journal = null!; // opened before every test

    /// <summary>A clock that stands still.</summary>
    protected VirtualTimeProvider Clock { get; } = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An empty journal.</summary>
    protected abstract ValueTask<ISubmissionJournal> OpenAsync();

    /// <summary>Closes what was opened.</summary>
    protected abstract ValueTask CloseAsync();

    public async ValueTask InitializeAsync() => _journal = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_written_can_be_read_and_only_what_is_open_is_listed()
    {
        Assert.True(await _journal.TryWriteAsync(Entry("a"), null, Stop));
        Assert.False(await _journal.TryWriteAsync(Entry("a"), null, Stop)); // there is one already
        Assert.False(await _journal.TryWriteAsync(Entry("a", JournalState.HandedOver), JournalState.Accepted, Stop));
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await _journal.TryWriteAsync(Entry("b", JournalState.Accepted, "w2"), null, Stop));
        Assert.True(await _journal.TryWriteAsync(Entry("c", JournalState.Refused), null, Stop));
        Assert.True(await _journal.TryWriteAsync(Entry("a", JournalState.HandedOver, "w1"), JournalState.Intended, Stop));
        Assert.True(await _journal.TryWriteAsync(Entry("b") with { Service = "another", State = JournalState.HandingOver }, null, Stop));

        Assert.Equal(Entry("b", JournalState.Accepted, "w2"), Assert.Single(await OpenOnesAsync()));
        Assert.Equal(Entry("a", JournalState.HandedOver, "w1"), await _journal.FindAsync(Service, "a", Stop));
        Assert.Null(await _journal.FindAsync(Service, "d", Stop));
        Assert.Null(await _journal.FindAsync("nobody", "a", Stop));
        Assert.False(await _journal.TryWriteAsync(Entry("d", JournalState.Accepted), JournalState.Intended, Stop)); // there is none
        Assert.Null(await _journal.FindAsync(Service, "d", Stop));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("ключ äöü 🐈", "a 'quoted'; \"text\" -- \\ {s} $1 \n\t")]
    public async Task Texts_prices_and_times_come_back_as_they_were(string key, string text)
    {
        JournalEntry entry = Entry(key, JournalState.Accepted, text) with { Description = text, Cost = 123456789.000000001m, CreatedAt = new DateTimeOffset(2026, 11, 30, 12, 0, 0, 1, TimeSpan.FromHours(2)) };

        Assert.True(await _journal.TryWriteAsync(entry, null, Stop));

        Assert.Equal(entry, await _journal.FindAsync(Service, key, Stop));
        Assert.True(await _journal.TryWriteAsync(entry with { WorkId = null, Description = null, Cost = null }, JournalState.Accepted, Stop));
        Assert.Equal(entry with { WorkId = null, Description = null, Cost = null }, Assert.Single(await OpenOnesAsync()));
    }

    [Fact]
    public async Task What_stands_for_other_work_is_not_replaced()
    {
        await _journal.TryWriteAsync(Entry("a", JournalState.Accepted, "new"), null, Stop);

        Assert.False(await _journal.TryWriteAsync(Entry("a", JournalState.HandedOver, "old"), JournalState.Accepted, Stop));
        Assert.Equal(Entry("a", JournalState.Accepted, "new"), await _journal.FindAsync(Service, "a", Stop));

        Assert.True(await _journal.TryWriteAsync(Entry("a", JournalState.HandedOver, "NEW"), JournalState.Accepted, Stop));
        Assert.True(await _journal.TryWriteAsync(Entry("a", JournalState.Intended, "new"), JournalState.HandedOver, Stop));
        Assert.True(await _journal.TryWriteAsync(Entry("a", JournalState.Accepted, "newest"), JournalState.Intended, Stop)); // what it stands for was not known
    }

    [Fact]
    public async Task Whether_the_service_forgets_the_work_is_kept()
    {
        JournalEntry entry = Entry("a") with { IsEphemeral = true };
        Assert.True(await _journal.TryWriteAsync(entry, null, Stop));
        Assert.True(await _journal.TryWriteAsync(Entry("b"), null, Stop));

        Assert.Equal(entry, await _journal.FindAsync(Service, "a", Stop));
        Assert.True(await _journal.TryWriteAsync(entry with { State = JournalState.Accepted, WorkId = "w1" }, JournalState.Intended, Stop));
        Assert.Equal([true, false], (await OpenOnesAsync()).OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.IsEphemeral));
        Assert.True(await _journal.TryWriteAsync(Entry("a"), JournalState.Accepted, Stop)); // another time it is an ordinary one
        Assert.All(await OpenOnesAsync(), e => Assert.False(e.IsEphemeral));
    }

    [Fact]
    public async Task A_refused_intent_can_be_intended_again()
    {
        await _journal.TryWriteAsync(Entry("a"), null, Stop);
        await _journal.TryWriteAsync(Entry("a", JournalState.Refused), JournalState.Intended, Stop);
        Assert.Empty(await OpenOnesAsync());
        Clock.Advance(TimeSpan.FromHours(1));

        Assert.True(await _journal.TryWriteAsync(Entry("a"), JournalState.Refused, Stop));

        Assert.Equal(Entry("a"), Assert.Single(await OpenOnesAsync()));
    }

    [Fact]
    public async Task Open_intents_come_the_oldest_first()
    {
        Clock.Advance(TimeSpan.FromHours(1));
        for (int i = 0; i < 20; i++)
            await _journal.TryWriteAsync(Entry($"key-{i}") with { CreatedAt = Clock.GetUtcNow().AddSeconds(-i * 7 % 20) }, null, Stop);

        DateTimeOffset[] times = [.. (await OpenOnesAsync()).Select(e => e.CreatedAt)];

        Assert.Equal(20, times.Length);
        Assert.Equal(times.Order(), times);
    }

    [Fact]
    public async Task Of_many_who_write_the_same_intent_one_succeeds_at_every_state()
    {
        bool[] first = await WriteAsync(JournalState.Intended, null);
        bool[] second = await WriteAsync(JournalState.Accepted, JournalState.Intended);
        bool[] third = await WriteAsync(JournalState.HandingOver, JournalState.Accepted);

        Assert.Equal((10, 10, 10), (first.Count(r => r), second.Count(r => r), third.Count(r => r)));
        Assert.Equal(10, (await OpenOnesAsync()).Count(e => e.State == JournalState.HandingOver));

        Task<bool[]> WriteAsync(JournalState state, JournalState? expected) => Task.WhenAll(
            Enumerable.Range(0, 100).Select(i => Task.Run(async () => await _journal.TryWriteAsync(Entry($"key-{i % 10}", state), expected, Stop), Stop)));
    }

    [Fact]
    public async Task Many_open_intents_are_all_listed_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 1203).Select(i => _journal.TryWriteAsync(Entry($"key-{i:0000}"), null, Stop).AsTask())); // all of the same second

        Assert.Equal(Enumerable.Range(0, 1203).Select(i => $"key-{i:0000}"), (await OpenOnesAsync()).Select(e => e.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reading_ends_although_intents_are_added_and_closed_meanwhile()
    {
        await Task.WhenAll(Enumerable.Range(0, 501).Select(i => _journal.TryWriteAsync(Entry($"key-{i}"), null, Stop).AsTask())); // more than a page, if it reads pages
        int read = 0;

        await foreach (JournalEntry entry in _journal.ReadOpenAsync(Service, Stop))
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await _journal.TryWriteAsync(Entry(entry.Key, JournalState.HandedOver), entry.State, Stop);
            await _journal.TryWriteAsync(Entry($"{entry.Key} again"), null, Stop);
            Assert.True(++read <= 501);
        }

        Assert.Equal(501, read);
        Assert.Equal(501, (await OpenOnesAsync()).Count);
    }

    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        await _journal.TryWriteAsync(Entry("a"), null, Stop);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (JournalEntry _ in _journal.ReadOpenAsync(Service, source.Token))
                Assert.Fail("It goes on.");
        });
    }

    private JournalEntry Entry(string key, JournalState state = JournalState.Intended, string? id = null) => Intents.Of(key, state, id, Clock.GetUtcNow());

    private Task<List<JournalEntry>> OpenOnesAsync() => Intents.ReadOpenAsync(_journal);
}
