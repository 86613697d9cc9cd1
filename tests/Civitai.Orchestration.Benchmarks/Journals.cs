using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>A journal of many intents: how long it opens, what it holds of memory, and how fast intents are written to the disk against what the disk does: <c>journal [INTENTS] [FOLDER]</c>.</summary>
internal static class Journals
{
    private const int Rounds = 5;
    private const int Writes = 300;
    private const int AtOnce = 32;

    public static async Task<int> RunAsync(int intents, string? folder)
    {
        DirectoryInfo work = Directory.CreateDirectory(Path.Combine(folder ?? Path.GetTempPath(), Guid.NewGuid().ToString("N")));
        try
        {
            string path = Path.Combine(work.FullName, "journal");
            await FillAsync(path, intents);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{intents} intents, {new FileInfo(path).Length} bytes, opened {Rounds} times"));
            for (int i = 0; i < Rounds; i++)
                Open(path, intents);
            await WriteAsync(work.FullName);
            return 0;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    // Every intent was accepted, and nine of ten were handed over.
    private static async Task FillAsync(string path, int intents)
    {
        using var journal = FileJournal.Open(path);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        var pending = new List<Task>();
        for (int i = 0; i < intents; i++)
        {
            JournalEntry entry = Entry(i, now) with { State = i % 10 == 0 ? JournalState.Accepted : JournalState.HandedOver, WorkId = string.Create(CultureInfo.InvariantCulture, $"{i}-20261130000000"), Cost = 8 };
            pending.Add(journal.TryWriteAsync(entry, null).AsTask());
            if (pending.Count < 10_000)
                continue;
            await Task.WhenAll(pending);
            pending.Clear();
        }

        await Task.WhenAll(pending);
    }

    private static void Open(string path, int intents)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        using var journal = FileJournal.Open(path);
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {took.TotalSeconds:0.000} s, {(double)held / intents:0.0} bytes held for each intent ({journal.Count})"));
    }

    private static async Task WriteAsync(string folder)
    {
        string path = Path.Combine(folder, "written");
        using var journal = FileJournal.Open(path);
        using SafeFileHandle plain = File.OpenHandle(Path.Combine(folder, "plain"), FileMode.Create, FileAccess.ReadWrite);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        byte[] record = new byte[100];
        long end = 0;
        int next = 0;
        await Turns.CompareAsync(
            $"{Writes} writes one after another, each on the disk",
            Rounds,
            () => { },
            ("a plain file, write and flush", () =>
            {
                for (int i = 0; i < Writes; i++, end += record.Length)
                {
                    RandomAccess.Write(plain, record, end);
                    RandomAccess.FlushToDisk(plain);
                }

                return Task.CompletedTask;
            }
        ),
            ("journal", async () =>
            {
                for (int i = 0; i < Writes; i++)
                    await journal.TryWriteAsync(Entry(next++, now), null);
            }
        ),
            ($"journal, {AtOnce} at once", () => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
            {
                for (int i = 0; i < Writes / AtOnce; i++)
                    await journal.TryWriteAsync(Entry(Interlocked.Increment(ref next), now), null);
            }))));
    }

    private static JournalEntry Entry(int number, DateTimeOffset now) => new()
    {
        Service = "orchestration.civitai.com",
        Key = string.Create(CultureInfo.InvariantCulture, $"sdk-{number:x32}"),
        State = JournalState.Intended,
        Description = "imageGen",
        CreatedAt = now,
        ChangedAt = now,
    };
}
