using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>The journal in a file, beside what every journal keeps (<see cref="JournalContract"/>): what was written is there in another process too; what was cut off is not; nobody is overwritten.</summary>
public sealed class JournalTests : IDisposable
{
    private const string Service = Intents.Service;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal-");
    private readonly VirtualTimeProvider _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.FullName, "intents");

    private JournalEntry Entry(string key, JournalState state = JournalState.Intended, string? id = null) => Intents.Of(key, state, id, _clock.GetUtcNow());

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_has_everything_when_it_is_opened_again()
    {
        using (FileJournal first = Open())
        {
            for (int i = 0; i < 50; i++)
                await first.TryWriteAsync(Entry($"key {i} äöü 🐈"), null, Stop);
            for (int i = 0; i < 50; i += 2)
                await first.TryWriteAsync(Entry($"key {i} äöü 🐈", JournalState.Accepted, $"w{i}"), JournalState.Intended, Stop);
        }

        using FileJournal second = Open();

        Assert.Equal(50, second.Count);
        for (int i = 0; i < 50; i++)
            Assert.Equal(i % 2 == 0 ? Entry($"key {i} äöü 🐈", JournalState.Accepted, $"w{i}") : Entry($"key {i} äöü 🐈"), await second.FindAsync(Service, $"key {i} äöü 🐈", Stop));
        Assert.Equal(50, (await Intents.ReadOpenAsync(second)).Count);
    }

    [Fact]
    public async Task Cut_off_at_any_byte_it_has_what_was_whole_and_can_be_written_on()
    {
        var ends = new List<long>();
        using (FileJournal journal = Open())
        {
            for (int i = 0; i < 4; i++)
            {
                await journal.TryWriteAsync(Entry($"key-{i}", JournalState.Accepted, $"w{i}"), null, Stop);
                ends.Add(new FileInfo(File).Length);
            }
        }

        byte[] whole = await System.IO.File.ReadAllBytesAsync(File, Stop);
        for (int length = 0; length < whole.Length; length++)
        {
            await System.IO.File.WriteAllBytesAsync(File, whole[..length], Stop);
            int sound = ends.Count(e => e <= length);
            using (FileJournal torn = Open())
            {
                Assert.Equal(sound, torn.Count);
                Assert.True(await torn.TryWriteAsync(Entry("after"), null, Stop));
            }

            using FileJournal again = Open();
            Assert.Equal(sound + 1, again.Count);
            Assert.Equal("after", (await again.FindAsync(Service, "after", Stop))!.Key);
            if (length >= 8 && !ends.Contains(length) && length != 8)
                Assert.Contains(_folder.GetFiles("intents.torn-*"), f => whole.AsSpan(0, length).EndsWith(System.IO.File.ReadAllBytes(f.FullName)));
            Array.ForEach(_folder.GetFiles("intents.torn-*"), f => f.Delete());
        }
    }

    [Fact]
    public async Task Whether_the_service_forgets_the_work_is_read_again_and_older_records_do_not_say_so()
    {
        using (FileJournal journal = Open())
        {
            await journal.TryWriteAsync(Entry("first") with { IsEphemeral = true }, null, Stop);
            await journal.TryWriteAsync(Entry("second"), null, Stop);
        }

        byte[] bytes = await System.IO.File.ReadAllBytesAsync(File, Stop);
        using FileJournal again = Open();

        Assert.Equal(Entry("first") with { IsEphemeral = true }, await again.FindAsync(Service, "first", Stop));
        Assert.Equal(Entry("second"), await again.FindAsync(Service, "second", Stop));
        Assert.EndsWith("imageGen", System.Text.Encoding.ASCII.GetString(bytes), StringComparison.Ordinal); // an ordinary record ends with its description, as it always has
    }

    [Fact]
    public async Task A_changed_byte_ends_what_is_believed()
    {
        using (FileJournal journal = Open())
        {
            await journal.TryWriteAsync(Entry("first"), null, Stop);
            await journal.TryWriteAsync(Entry("second"), null, Stop);
        }

        byte[] bytes = await System.IO.File.ReadAllBytesAsync(File, Stop);
        bytes[^5] ^= 1;
        await System.IO.File.WriteAllBytesAsync(File, bytes, Stop);

        using FileJournal damaged = Open();

        Assert.Equal(1, damaged.Count);
        Assert.Single(_folder.GetFiles("intents.torn-*")); // nothing is thrown away
    }

    [Fact]
    public async Task A_second_owner_is_refused_and_another_file_is_no_journal()
    {
        using (FileJournal first = Open())
        {
            var e = Assert.Throws<JournalException>(Open);
            Assert.Equal("The journal intents is in use by another process, or may not be used by this one. Give each process a journal of its own.", e.Message);
            Assert.True(await first.TryWriteAsync(Entry("a"), null, Stop));
        }

        await System.IO.File.WriteAllTextAsync(File, "a letter to a friend", Stop);
        Assert.Equal("intents is no journal, or one of a newer version.", Assert.Throws<JournalException>(Open).Message);
        Assert.Throws<JournalException>(() => FileJournal.Open(Path.Combine(_folder.FullName, "none", "intents")));
    }

    [Fact]
    public async Task Out_of_date_records_go_and_closed_intents_are_forgotten_after_their_time()
    {
        string long_ = new('x', 30_000); // a description, so that the file is worth it
        using (FileJournal journal = Open())
        {
            await journal.TryWriteAsync(Entry("old") with { State = JournalState.HandedOver }, null, Stop);
            _clock.Advance(TimeSpan.FromDays(91));
            for (int i = 0; i < 60; i++)
                await journal.TryWriteAsync(Entry("busy", i % 2 == 0 ? JournalState.Accepted : JournalState.Intended) with { Description = long_ }, i == 0 ? null : i % 2 == 0 ? JournalState.Intended : JournalState.Accepted, Stop);
            await journal.TryWriteAsync(Entry("new") with { State = JournalState.HandedOver }, null, Stop);
        }

        long before = new FileInfo(File).Length;
        using FileJournal compacted = Open();

        Assert.True(new FileInfo(File).Length < before / 20);
        Assert.Equal(2, compacted.Count);
        Assert.Equal(JournalState.Intended, (await compacted.FindAsync(Service, "busy", Stop))!.State);
        Assert.NotNull(await compacted.FindAsync(Service, "new", Stop));
        Assert.True(await compacted.TryWriteAsync(Entry("old"), null, Stop));
    }

    [Fact]
    public async Task Of_many_who_write_the_same_intent_one_succeeds()
    {
        using FileJournal journal = Open();

        bool[] results = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () => await journal.TryWriteAsync(Entry($"key-{i % 10}"), null, Stop), Stop)));

        Assert.Equal(10, results.Count(r => r));
        Assert.Equal(10, journal.Count);
        journal.Dispose();
        using FileJournal again = Open();
        Assert.Equal(10, again.Count);
        Assert.Throws<ObjectDisposedException>(() => journal.FindAsync(Service, "key-1", Stop).AsTask().GetAwaiter().GetResult());
    }

    [Fact]
    public async Task What_is_being_written_is_on_the_disk_before_the_file_is_closed()
    {
        for (int i = 0; i < 50; i++)
        {
            FileJournal journal = Open();
            Task<bool>[] writes = [.. Enumerable.Range(0, 1 + i % 3).Select(j => journal.TryWriteAsync(Entry($"{i}-{j}"), null, Stop).AsTask())];
            if (i % 2 == 0)
                await Task.Yield(); // the writer may have taken them
            journal.Dispose();

            Assert.All(await Task.WhenAll(writes), Assert.True);
        }

        using FileJournal again = Open();
        Assert.Equal(99, again.Count);
    }

    [Fact]
    public async Task An_intent_that_is_too_long_is_refused()
    {
        using FileJournal journal = Open();

        await Assert.ThrowsAsync<JournalException>(async () => await journal.TryWriteAsync(Entry("a") with { Description = new string('x', 70_000) }, null, Stop));
    }

    private FileJournal Open() => FileJournal.Open(File, new FileJournalOptions { TimeProvider = _clock });
}
