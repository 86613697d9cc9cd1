using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Generation.Datasets.Tests;

/// <summary>Archives: what is in them, that they are the same bytes every time, and that a wrong one is never made.</summary>
public sealed class ArchiveTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16, NearDuplicateDistance = null };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pictures_are_stored_and_captions_deflated_in_ordinal_order()
    {
        using var folder = new TestFolder();
        string caption = string.Join(", ", Enumerable.Repeat("a cat on a wall", 20));
        folder.Captioned("b.png", Pictures.Png(1), caption + "\r\n").Captioned("Z.jpg", Pictures.Jpeg(2)).Add("night/\u00E4 cat.png", Pictures.Png(3)).Add("a.webp", Pictures.Webp(4));

        byte[] bytes = await BytesAsync(folder);

        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["Z.jpg", "Z.txt", "a.webp", "b.png", "b.txt", "night/\u00E4 cat.png"], archive.Entries.Select(e => e.FullName));
        Assert.All(archive.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.Equal(Pictures.Png(1), Content(archive, "b.png"));
        Assert.Equal(Pictures.Png(3), Content(archive, "night/\u00E4 cat.png"));
        Assert.Equal(Encoding.UTF8.GetBytes(caption), Content(archive, "b.txt"));
        Assert.Equal(archive.GetEntry("b.png")!.Length, archive.GetEntry("b.png")!.CompressedLength);
        Assert.InRange(archive.GetEntry("b.txt")!.CompressedLength, 1, caption.Length / 5);
    }

    [Fact]
    public async Task A_picture_has_the_extension_of_its_content_which_trainings_look_for()
    {
        using var folder = new TestFolder();
        folder.Captioned("a.jfif", Pictures.Jpeg(1)).Captioned("b.jpg", Pictures.Png(2)).Add("c", Pictures.Webp(3)).Add("c.txt", "a caption").Captioned("d.JPEG", Pictures.Jpeg(4));

        using var archive = new ZipArchive(new MemoryStream(await BytesAsync(folder)));

        Assert.Equal(["a.jpg", "a.txt", "b.png", "b.txt", "c.txt", "c.webp", "d.JPEG", "d.txt"], archive.Entries.Select(e => e.FullName));
        DatasetReport report = await folder.Dataset.CheckAsync(Small, cancellationToken: Stop);
        Assert.Equal([("misnamed", "b.jpg"), ("misnamed", "c"), ("nameChanged", "a.jfif")], report.Issues.Select(i => (i.Code, i.File)).Order());
        Assert.Equal("a.jfif is called a.jpg in the archive: trainings do not look for .jfif.", report.Issues.Single(i => i.Code == "nameChanged").Message);
    }

    [Fact]
    public async Task Headers_are_complete_so_that_no_descriptor_follows()
    {
        using TestFolder folder = new TestFolder().Good();

        byte[] bytes = await BytesAsync(folder);

        // Signature, version 2.0, UTF-8 names, stored, no time, 1980-01-01; then checksum and lengths, as PKWARE's APPNOTE has them.
        Assert.Equal("504B03041400000800000000" + "2100", Convert.ToHexString(bytes.AsSpan(0, 14)));
        int length = Pictures.Png(1).Length;
        Assert.Equal((length, length), (BitConverter.ToInt32(bytes, 18), BitConverter.ToInt32(bytes, 22)));
        Assert.Equal("good-1.png", Encoding.UTF8.GetString(bytes, 30, 10));
        Assert.Equal(System.IO.Hashing.Crc32.HashToUInt32(Pictures.Png(1)), BitConverter.ToUInt32(bytes, 14));
    }

    [Fact]
    public async Task Bytes_are_those_of_any_machine()
    {
        using TestFolder folder = new TestFolder();
        folder.Captioned("a.jpg", Pictures.FlatJpeg(64, 64, 3), "one two one two one two, \u00E4\U0001F431").Captioned("sub/b.jpg", Pictures.FlatJpeg(128, 64, 3), "x");

        byte[] bytes = await BytesAsync(folder);

        // No other program makes these bytes; the value holds them for every framework and system that the test runs on. Other tests read the content back.
        Assert.Equal("49138CD458C24C2E1E743DE9417004D5707AA5E86535DA5704", Convert.ToHexString(SHA256.HashData(bytes))[..50]);
    }

    [Fact]
    public async Task Same_files_give_the_same_bytes_in_any_order_and_at_any_time()
    {
        using TestFolder first = new TestFolder().Good().Captioned("cafe\u0301.png", Pictures.Png(7));
        using var second = new TestFolder();
        second.Captioned("caf\u00E9.png", Pictures.Png(7), "the caption of cafe\u0301.png");
        for (int i = 3; i >= 1; i--)
            second.Captioned($"good-{i}.png", Pictures.Png(i), $"picture number {i}\r\n");
        foreach (string path in Directory.GetFiles(second.Path))
            File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        byte[] once = await BytesAsync(first);

        Assert.Equal(once, await BytesAsync(first));
        Assert.Equal(once, await BytesAsync(second));
    }

    [Fact]
    public async Task Length_is_known_before_the_first_byte()
    {
        using TestFolder folder = new TestFolder().Good().Captioned("night/long name with \u00E4.png", Pictures.Png(9));
        TrainingDataset dataset = folder.Dataset;
        DatasetReport report = await dataset.CheckAsync(Small, cancellationToken: Stop);
        DatasetArchive archive = dataset.CreateArchive(report);

        await using Stream stream = archive.OpenRead();
        using var read = new MemoryStream();
        long promised = stream.Length;
        await stream.CopyToAsync(read, Stop);

        Assert.Equal((read.Length, read.Length, read.Length), (promised, archive.Length, report.ArchiveLength ?? 0));
        Assert.Equal(4, archive.Count);
    }

    // An upload that is repeated begins anew; other places are reached by making what is before them.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(45)]
    [InlineData(-1)]
    public async Task Stream_can_be_read_again_from_any_place(int place)
    {
        using TestFolder folder = new TestFolder().Good();
        byte[] whole = (await BytesAsync(folder)).ToArray();
        await using Stream stream = (await ArchiveAsync(folder)).OpenRead();
        int start = place < 0 ? whole.Length + place : place;
        await stream.CopyToAsync(Stream.Null, Stop);

        stream.Position = start;
        using var rest = new MemoryStream();
        await stream.CopyToAsync(rest, Stop);

        Assert.Equal(whole[start..], rest.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Position = whole.Length + 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Position = -1);
    }

    [Fact]
    public async Task Stream_gives_the_same_however_it_is_read()
    {
        using TestFolder folder = new TestFolder().Good();
        DatasetArchive archive = await ArchiveAsync(folder);
        var bytes = new List<byte>();
        using Stream stream = archive.OpenRead();
        byte[] buffer = new byte[7];
        int read;
        while ((read = stream.Read(buffer)) > 0)
            bytes.AddRange(buffer[..read]);

        Assert.Equal(await BytesAsync(folder), bytes);
    }

    [Fact]
    public async Task Saved_file_is_whole_and_alone()
    {
        using TestFolder folder = new TestFolder().Good();
        string path = folder.Beside("cats.zip");
        var seen = new List<TransferProgress>();

        await (await ArchiveAsync(folder)).SaveAsync(path, new Reports<TransferProgress>(seen), Stop);

        Assert.Equal(await BytesAsync(folder), await File.ReadAllBytesAsync(path, Stop));
        Assert.Equal(["cats.zip", "pictures"], Directory.GetFileSystemEntries(folder.Beside("")).Select(Path.GetFileName).Order());
        Assert.Equal(1.0, seen[^1].Rate);
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("shorter")]
    [InlineData("other content")]
    [InlineData("gone")]
    public async Task File_that_changed_since_the_check_ends_with_an_exception_and_no_file(string change)
    {
        using TestFolder folder = new TestFolder().Good();
        DatasetArchive archive = await ArchiveAsync(folder);
        string changed = Path.Combine(folder.Path, "good-2.png");
        byte[] bytes = Pictures.Png(2);
        if (change == "gone")
            File.Delete(changed);
        else
            await File.WriteAllBytesAsync(changed, change == "longer" ? [.. bytes, 0] : change == "shorter" ? bytes[..^1] : [.. bytes[..^1], (byte)~bytes[^1]], Stop);

        DatasetException error = await Assert.ThrowsAsync<DatasetException>(() => archive.SaveAsync(folder.Beside("cats.zip"), cancellationToken: Stop));

        Assert.Equal("good-2.png", error.File);
        Assert.Contains("good-2.png changed after it was checked", error.Message);
        Assert.False(error.MayHaveBeenExecuted);
        Assert.Equal(["pictures"], Directory.GetFileSystemEntries(folder.Beside("")).Select(Path.GetFileName));
        await using Stream stream = archive.OpenRead();
        await Assert.ThrowsAsync<DatasetException>(() => stream.CopyToAsync(Stream.Null, Stop));
        Assert.Throws<DatasetException>(() => stream.ReadByte()); // and it stays so
    }

    [Fact]
    public async Task Archive_of_a_dataset_with_errors_is_not_made()
    {
        using TestFolder folder = new TestFolder().Good().Captioned("z.png", Pictures.Png(1));
        TrainingDataset dataset = folder.Dataset;
        DatasetReport report = await dataset.CheckAsync(Small, cancellationToken: Stop);

        DatasetException error = Assert.Throws<DatasetException>(() => dataset.CreateArchive(report));

        Assert.Equal("z.png", error.File);
        Assert.Throws<ArgumentException>(() => folder.Dataset.CreateArchive(report));
    }

    [Fact]
    public async Task Names_are_unique_and_lead_nowhere()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not have such names.");
        using TestFolder folder = new TestFolder();
        folder.Captioned("a.png", Pictures.Png(1), "one").Captioned("A.png", Pictures.Png(2), "two").Captioned("x\\..\\..\\up.png", Pictures.Png(3), "three").Captioned("con.png", Pictures.Png(4), "four");

        using var archive = new ZipArchive(new MemoryStream(await BytesAsync(folder)));

        string[] names = [.. archive.Entries.Select(e => e.FullName)];
        Assert.Equal(["A.png", "A.txt", "_con.png", "_con.txt", "a-2.png", "a-2.txt", "x_.._.._up.png", "x_.._.._up.txt"], names);
        Assert.Equal("one"u8.ToArray(), Content(archive, "a-2.txt"));
        Assert.Equal(Pictures.Png(1), Content(archive, "a-2.png"));
    }

    [Fact]
    public async Task Pairs_stand_in_main_and_control()
    {
        using TestFolder folder = new TestFolder();
        folder.Add("rain_before.png", Pictures.Png(1)).Captioned("rain_after.jpg", Pictures.Jpeg(2), "add rain").Add("snow_before.png", Pictures.Png(3)).Add("snow_after.png", Pictures.Png(4)).Add("snow.txt", "add snow");

        using var archive = new ZipArchive(new MemoryStream(await BytesAsync(folder, Small with { TakesEditPairs = true })));

        Assert.Equal(["control_1/rain.png", "control_1/snow.png", "main/rain.jpg", "main/rain.txt", "main/snow.png", "main/snow.txt"], archive.Entries.Select(e => e.FullName));
        Assert.Equal(Pictures.Png(1), Content(archive, "control_1/rain.png"));
        Assert.Equal("add snow"u8.ToArray(), Content(archive, "main/snow.txt"));
    }

    [Fact]
    public void More_entries_than_the_short_end_counts_are_read_back()
    {
        ArchiveEntry[] entries = [.. Enumerable.Range(0, 66_000).Select(i => ArchiveEntry.OfText($"{i:00000}.txt", []))];

        using var stream = new MemoryStream();
        using (var made = new ArchiveStream(new ArchiveLayout(entries)))
            made.CopyTo(stream);

        using var archive = new ZipArchive(stream);
        Assert.Equal(66_000, archive.Entries.Count);
        Assert.Equal(new ArchiveLayout(entries).Length, stream.Length);
    }

    [Fact]
    public void Files_beyond_four_gibibytes_are_read_back()
    {
        const long Length = (4L << 30) + 5;
        uint crc32 = Crc32OfZeros(Length);
        ArchiveEntry[] entries = [ArchiveEntry.OfFile("long.mp4", "long.mp4", Length, crc32, () => new Zeros(Length)), ArchiveEntry.OfText("long.txt", "behind it"u8.ToArray())];
        var layout = new ArchiveLayout(entries);

        // Everything but the content itself, which stands after the first header.
        byte[][] parts = [.. layout.Parts().Where(p => p.Bytes is not null).Select(p => p.Bytes!)]; // filtered
        using var archive = new ZipArchive(new Spread(parts[0], Length, [.. parts.Skip(1).SelectMany(p => p)]));

        Assert.Equal(layout.Length, parts.Sum(p => p.Length) + Length);
        Assert.Equal((Length, Length), (archive.Entries[0].Length, archive.Entries[0].CompressedLength));
        Assert.Equal("behind it"u8.ToArray(), Content(archive, "long.txt"));
        using Stream content = archive.Entries[0].Open();
        Assert.Equal(Length, content.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    [InlineData(70_000)]
    public void Deflated_texts_are_inflated_by_the_platform(int length)
    {
        var random = new Random(length);
        byte[] repeating = [.. Enumerable.Range(0, length).Select(i => (byte)("a cat on a mat, "[i % 16] + (i / 5000)))];
        byte[] noise = new byte[length];
        random.NextBytes(noise);
        byte[] same = [.. Enumerable.Repeat((byte)200, length)];

        foreach (byte[] data in new[] { repeating, noise, same })
        {
            using var inflated = new MemoryStream();
            using (var inflater = new DeflateStream(new MemoryStream(Deflater.Deflate(data)), CompressionMode.Decompress))
                inflater.CopyTo(inflated);
            Assert.Equal(data, inflated.ToArray());
        }
    }

    private static uint Crc32OfZeros(long length)
    {
        var crc32 = new System.IO.Hashing.Crc32();
        byte[] zeros = new byte[1 << 20];
        for (; length > 0; length -= zeros.Length)
            crc32.Append(zeros.AsSpan(0, (int)Math.Min(length, zeros.Length)));
        return crc32.GetCurrentHashAsUInt32();
    }

    private static byte[] Content(ZipArchive archive, string name)
    {
        using Stream entry = archive.GetEntry(name)!.Open(); // the test fails without it
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }

    internal static async Task<DatasetArchive> ArchiveAsync(TestFolder folder, DatasetRequirements? requirements = null)
    {
        TrainingDataset dataset = folder.Dataset;
        return dataset.CreateArchive(await dataset.CheckAsync(requirements ?? Small, cancellationToken: Stop));
    }

    internal static async Task<byte[]> BytesAsync(TestFolder folder, DatasetRequirements? requirements = null)
    {
        using var stream = new MemoryStream();
        await (await ArchiveAsync(folder, requirements)).WriteToAsync(stream, cancellationToken: Stop);
        return stream.ToArray();
    }

    /// <summary>Zeros, as many as are asked for.</summary>
    private sealed class Zeros(long length) : Spread([], length, []);

    /// <summary>Bytes with a stretch of zeros between them, which nobody keeps.</summary>
    private class Spread(byte[] first, long zeros, byte[] last) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => first.Length + zeros + last.Length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int done = 0;
            for (; done < count && Position < Length; done++, Position++)
                buffer[offset + done] = Position < first.Length ? first[Position] : Position < first.Length + zeros ? (byte)0 : last[Position - first.Length - zeros];
            return done;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.End ? Length : Position);

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
