using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// Downloads over loopback: with the library, which hashes while it writes, against writing and then hashing in a second pass; what is held of files of many lengths; what is moved again after a connection or a process that broke off:
/// <c>transfers [ROUNDS] [FOLDER]</c>.
/// </summary>
internal static class Transfers
{
    private const long Gibibyte = 1L << 30;

    public static async Task<int> RunAsync(int rounds, string? folder)
    {
        DirectoryInfo work = Directory.CreateDirectory(Path.Combine(folder ?? Path.GetTempPath(), Guid.NewGuid().ToString("N")));
        try
        {
            using ServerProcess server = ServerProcess.StartFiles();
            string path = Path.Combine(work.FullName, "out.bin");
            await CompareAsync(server.BaseAddress, rounds, path);
            Grow(server.BaseAddress, path);
            await BreakOffAsync(server.BaseAddress, path);
            return 0;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>One download in a process of its own: <c>download ADDRESS ID PATH STOP</c>. It ends itself when STOP bytes are written; with 0 it does not, and says what it held.</summary>
    public static async Task<int> DownloadAsync(Uri address, string id, string path, long stop)
    {
        using OrchestrationClient client = Client(address);
        if (stop > 0)
        {
            await client.Blobs.DownloadAsync(Blob(id), path, new Stop(stop));
            return 0;
        }

        await client.Blobs.DownloadAsync(Blob(Name(1 << 20)), path); // what is made once
        var held = new Held();
        await client.Blobs.DownloadAsync(Blob(id), path, held);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{held}, working set at most {self.PeakWorkingSet64 >> 20} MiB"));
        return 0;
    }

    private static async Task CompareAsync(Uri address, int rounds, string path)
    {
        using OrchestrationClient client = Client(address);
        using var bare = new HttpClient { BaseAddress = address };
        string name = Name(Gibibyte);
        if ((await client.Blobs.DownloadAsync(Blob(name), path)).Sha256 != await PlainAsync(bare, name, path, true, hashes: true))
            throw new InvalidOperationException("Both sides do not have the same file.");

        await Turns.CompareAsync(
            "download of 1 GiB into a file, on the disk (fsync)",
            rounds,
            () => File.Delete(path), // a file that is replaced would take the memory and the disk twice
            ("library, with its digest", () => client.Blobs.DownloadAsync(Blob(name), path)),
            ("HttpClient, then SHA-256 of the file", () => PlainAsync(bare, name, path, true, hashes: true)),
            ("HttpClient alone, no digest", () => PlainAsync(bare, name, path, true, hashes: false)));
        await PlainAsync(bare, name, path, true, hashes: false);
        await Turns.CompareAsync(
            "download of 1 GiB, without a disk",
            rounds,
            () => { },
            ("library into Stream.Null, with digest", () => client.Blobs.DownloadAsync(Blob(name), Stream.Null)),
            ("HttpClient into Stream.Null", () => NowhereAsync(bare, name)),
            ("SHA-256 of 1 GiB in the page cache", () => DigestAsync(path)));
        File.Delete(path);
    }

    private static void Grow(Uri address, string path)
    {
        foreach (long length in new[] { 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000 })
        {
            (string output, int code) = Child(address, Name(length), path, 0);
            Console.WriteLine($"download of {length} bytes: {(code == 0 ? output : $"failed with {code}")}");
            File.Delete(path);
        }
    }

    private static async Task BreakOffAsync(Uri address, string path)
    {
        using OrchestrationClient client = Client(address);
        using var bare = new HttpClient { BaseAddress = address };
        long cut = Gibibyte / 10 * 9;
        string digest = (await client.Blobs.DownloadAsync(Blob(Name(Gibibyte)), path)).Sha256;
        File.Delete(path);

        long before = await SentAsync(bare);
        DownloadedFile file = await client.Blobs.DownloadAsync(Blob(Name(Gibibyte, cut)), path);
        Say("connection cut at 90 %", file, await SentAsync(bare) - before);
        File.Delete(path);

        before = await SentAsync(bare);
        Child(address, Name(Gibibyte), path, cut);
        long first = await SentAsync(bare) - before;
        file = await client.Blobs.DownloadAsync(Blob(Name(Gibibyte)), path);
        Say($"process ended at 90 % ({first} bytes sent to it)", file, await SentAsync(bare) - before);
        File.Delete(path);

        void Say(string what, DownloadedFile file, long sent) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {(file.Sha256 == digest ? "the same file" : "ANOTHER FILE")}, {sent} bytes sent for {file.Length}: {(double)(sent - file.Length) / file.Length:P2} again"));
    }

    private static (string Output, int Code) Child(Uri address, string id, string path, long stop)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Transfers).Assembly.Location, "download", address.AbsoluteUri, id, path, stop.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!; // no shell is used, so there is a process
        string output = process.StandardOutput.ReadToEnd().TrimEnd();
        process.WaitForExit();
        return (output, process.ExitCode);
    }

    private static async Task<string?> PlainAsync(HttpClient client, string name, string path, bool toDisk, bool hashes)
    {
        await using (Stream body = await client.GetStreamAsync("/v2/consumer/blobs/" + name))
        await using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true))
        {
            await body.CopyToAsync(file);
            file.Flush(toDisk);
        }

        return hashes ? await DigestAsync(path) : null;
    }

    private static async Task<string> DigestAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        return Convert.ToHexString(await SHA256.HashDataAsync(file)).ToLowerInvariant();
    }

    private static async Task NowhereAsync(HttpClient client, string name)
    {
        await using Stream body = await client.GetStreamAsync("/v2/consumer/blobs/" + name);
        await body.CopyToAsync(Stream.Null);
    }

    private static async Task<long> SentAsync(HttpClient client) => long.Parse(await client.GetStringAsync("/sent"), CultureInfo.InvariantCulture);

    private static OrchestrationClient Client(Uri address) => new("benchmark", new OrchestrationClientOptions { BaseAddress = address });

    private static ModelBlob Blob(string name) => new() { Id = name, Available = true };

    private static string Name(long length, long? cut = null) => string.Create(CultureInfo.InvariantCulture, $"{length}-{cut ?? length}.bin");

    private sealed class Stop(long at) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value)
        {
            if (value.Bytes >= at)
                Process.GetCurrentProcess().Kill(); // as a crash or a power switch does
        }
    }
}
