using System.Globalization;
using System.IO.Compression;
using Generation.Datasets;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>The archive of a dataset of noise against <see cref="ZipArchive"/>, which deflates, and against a copy of the pictures' bytes into one file: <c>archive [ROUNDS] [FOLDER]</c>.</summary>
internal static class Archives
{
    private const int Pictures = 200;
    private const int Side = 591; // three bytes a pixel: 1 MiB

    public static async Task<int> RunAsync(int rounds, string? folder)
    {
        DirectoryInfo work = Directory.CreateDirectory(Path.Combine(folder ?? Path.GetTempPath(), Guid.NewGuid().ToString("N")));
        try
        {
            string pictures = work.CreateSubdirectory("pictures").FullName;
            MakePictures(pictures);
            TrainingDataset dataset = TrainingDataset.FromDirectory(pictures);
            DatasetReport report = await dataset.CheckAsync();
            DatasetArchive archive = dataset.CreateArchive(report);
            string path = Path.Combine(work.FullName, "out");
            await archive.SaveAsync(path);
            if (!(await TrainingArchive.InspectAsync(path, Pictures)).IsValid || new FileInfo(path).Length != archive.Length)
                throw new InvalidOperationException("The archive is not what it should be.");

            await Turns.CompareAsync(
                $"{Pictures} pictures, {archive.Length} bytes, on the disk (fsync)",
                rounds,
                () => File.Delete(path),
                ("copy of the bytes", () => CopyAsync(dataset, path, true)),
                ("library, SaveAsync", () => archive.SaveAsync(path)),
                ("ZipArchive, Optimal", () => ZipAsync(dataset, path, CompressionLevel.Optimal, true)),
                ("ZipArchive, NoCompression", () => ZipAsync(dataset, path, CompressionLevel.NoCompression, true)));
            await Turns.CompareAsync(
                $"{Pictures} pictures, {archive.Length} bytes, written (no fsync)",
                rounds,
                () => File.Delete(path),
                ("copy of the bytes", () => CopyAsync(dataset, path, false)),
                ("library, WriteToAsync", () => WriteAsync(archive, path)),
                ("ZipArchive, Optimal", () => ZipAsync(dataset, path, CompressionLevel.Optimal, false)),
                ("ZipArchive, NoCompression", () => ZipAsync(dataset, path, CompressionLevel.NoCompression, false)));
            File.Delete(path);
            await MemoryAsync(work.CreateSubdirectory("gibibyte").FullName, pictures);
            return 0;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    // What is held while an archive of a gibibyte is read, and while it is uploaded.
    private static async Task MemoryAsync(string folder, string pictures)
    {
        string[] files = [.. Directory.EnumerateFiles(pictures).Order(StringComparer.Ordinal)];
        for (int i = 0; i < 1024; i++)
        {
            byte[] picture = await File.ReadAllBytesAsync(files[i % files.Length]);
            byte[] comment = [0, 0, 0, 4, .. "eXAm"u8, .. BitConverter.GetBytes(i)];
            byte[] chunk = [.. comment, .. Crc(comment.AsSpan(4))];
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{i:0000}.png"), [.. picture.AsSpan(0, 33), .. chunk, .. picture.AsSpan(33)]); // behind the header: each is another file
        }

        TrainingDataset dataset = TrainingDataset.FromDirectory(folder);
        DatasetArchive archive = dataset.CreateArchive(await dataset.CheckAsync());
        using ServerProcess server = ServerProcess.StartFiles();
        using var client = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = server.BaseAddress });
        for (int run = 0; run < 2; run++)
        {
            var reading = new Held();
            await using (Stream stream = archive.OpenRead())
            {
                byte[] buffer = new byte[80 * 1024];
                long read = 0;
                int got;
                while ((got = await stream.ReadAsync(buffer)) > 0)
                    reading.Report(new TransferProgress { Bytes = read += got });
            }

            var uploading = new Held();
            await using (Stream stream = archive.OpenRead())
                await client.Blobs.UploadAsync(stream, new UploadOptions { Progress = uploading });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"archive of {archive.Length} bytes, run {run + 1}: read {reading}; uploaded {uploading}"));
        }
    }

    private static byte[] Crc(ReadOnlySpan<byte> data)
    {
        byte[] crc = System.IO.Hashing.Crc32.Hash(data);
        Array.Reverse(crc);
        return crc;
    }

    private static void MakePictures(string folder)
    {
        var random = new Random(1);
        byte[] noise = new byte[Side * Side * 3];
        for (int i = 0; i < Pictures; i++)
        {
            random.NextBytes(noise);
            using Image<Rgb24> picture = Image.LoadPixelData<Rgb24>(noise, Side, Side);
            picture.SaveAsPng(Path.Combine(folder, $"{i:000}.png"), new PngEncoder { CompressionLevel = PngCompressionLevel.BestSpeed, FilterMethod = PngFilterMethod.None });
        }
    }

    private static async Task CopyAsync(TrainingDataset dataset, string path, bool toDisk)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);
        foreach (DatasetItem item in dataset.Items)
        {
            await using var picture = new FileStream(item.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
            await picture.CopyToAsync(file);
        }

        file.Flush(toDisk);
    }

    private static async Task WriteAsync(DatasetArchive archive, string path)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);
        await archive.WriteToAsync(file);
    }

    private static async Task ZipAsync(TrainingDataset dataset, string path, CompressionLevel level, bool toDisk)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 80 * 1024, useAsync: false);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (DatasetItem item in dataset.Items)
                zip.CreateEntryFromFile(item.Path, item.Name, level);
        }

        file.Flush(toDisk);
    }
}
