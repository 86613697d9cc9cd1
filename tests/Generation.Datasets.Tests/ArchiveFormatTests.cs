using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Generation.Datasets.Tests;

/// <summary>What stands where in an archive, by PKWARE's APPNOTE (6.3.10) and RFC 1951, also at the lengths where another form begins; and the stream that it is made through.</summary>
public sealed class ArchiveFormatTests
{
    private const uint Long = uint.MaxValue;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Long - 1, false)]
    [InlineData(Long, true)]
    [InlineData(5L << 30, true)]
    public void Length_that_32_bits_do_not_hold_stands_behind_the_name(long length, bool isLong)
    {
        ArchiveEntry entry = OfFile("a.mp4", length);

        byte[] local = entry.LocalHeader(), record = entry.DirectoryRecord(7);

        Assert.Equal(30 + 5 + (isLong ? 20 : 0), local.Length);
        Assert.Equal((isLong ? 45 : 20, 5, isLong ? 20 : 0), (U16(local, 4), U16(local, 26), U16(local, 28)));
        Assert.Equal(isLong ? (Long, Long) : ((uint)length, (uint)length), (U32(local, 18), U32(local, 22)));
        Assert.Equal("a.mp4", Encoding.ASCII.GetString(local, 30, 5));
        Assert.Equal((isLong ? 45 : 20, isLong ? 45 : 20, 5, isLong ? 20 : 0, 7U), (U16(record, 4), U16(record, 6), U16(record, 28), U16(record, 30), U32(record, 42)));
        Assert.Equal(isLong ? (Long, Long) : ((uint)length, (uint)length), (U32(record, 20), U32(record, 24)));
        if (isLong)
        {
            Assert.Equal((1, 16, length, length), (U16(local, 35), U16(local, 37), I64(local, 39), I64(local, 47)));
            Assert.Equal((1, 16, length, length), (U16(record, 51), U16(record, 53), I64(record, 55), I64(record, 63)));
        }
    }

    [Theory]
    [InlineData(Long - 1, false)]
    [InlineData(Long, true)]
    public void Place_that_32_bits_do_not_hold_stands_behind_the_name(long offset, bool isLong)
    {
        byte[] record = OfFile("a.mp4", 3).DirectoryRecord(offset);

        Assert.Equal((isLong ? 45 : 20, isLong ? 45 : 20, isLong ? 12 : 0, (uint)offset), (U16(record, 4), U16(record, 6), U16(record, 30), U32(record, 42)));
        Assert.Equal((3U, 3U), (U32(record, 20), U32(record, 24)));
        Assert.Equal(46 + 5 + (isLong ? 12 : 0), record.Length);
        if (isLong)
            Assert.Equal((1, 8, offset), (U16(record, 51), U16(record, 53), I64(record, 55)));
    }

    [Fact]
    public void Place_stands_behind_both_lengths()
    {
        byte[] record = OfFile("a.mp4", 5L << 30).DirectoryRecord(6L << 30);

        Assert.Equal((28, 1, 24), (U16(record, 30), U16(record, 51), U16(record, 53)));
        Assert.Equal((5L << 30, 5L << 30, 6L << 30), (I64(record, 55), I64(record, 63), I64(record, 71)));
    }

    [Theory]
    [InlineData(65_534, 3, false)]
    [InlineData(65_535, 3, true)] // the count that says "look at the other end"
    [InlineData(2, Long - 35 - 36, false)]
    [InlineData(2, Long - 35 - 35, true)] // with two headers of 35 bytes the directory begins at 0xFFFFFFFF
    public void End_that_its_fields_do_not_hold_has_another_before_it(int count, long firstLength, bool isLong)
    {
        ArchiveEntry[] entries = [OfFile("a.mp4", firstLength), .. Enumerable.Range(1, count - 1).Select(i => OfFile($"{i:00000}", 0))];
        var layout = new ArchiveLayout(entries);
        long directory = firstLength + 35L * count, directoryLength = 51L * count;

        byte[] end = layout.Parts().Last().Bytes!; // the end is always bytes

        Assert.Equal(directory + directoryLength + end.Length, layout.Length);
        Assert.Equal(isLong ? 98 : 22, end.Length);
        byte[] last = end[^22..];
        Assert.Equal((0x06054B50U, 0, 0, count, count), (U32(last, 0), U16(last, 4), U16(last, 6), U16(last, 8), U16(last, 10)));
        Assert.Equal(((uint)directoryLength, (uint)Math.Min(directory, Long), 0), (U32(last, 12), U32(last, 16), U16(last, 20)));
        if (isLong)
        {
            Assert.Equal((0x06064B50U, 44L, 45, 45, 0U, 0U), (U32(end, 0), I64(end, 4), U16(end, 12), U16(end, 14), U32(end, 16), U32(end, 20)));
            Assert.Equal((count, count, directoryLength, directory), (I64(end, 24), I64(end, 32), I64(end, 40), I64(end, 48)));
            Assert.Equal((0x07064B50U, 0U, directory + directoryLength, 1U), (U32(end, 56), U32(end, 60), I64(end, 64), U32(end, 72)));
        }
    }

    [Fact]
    public void Deflated_texts_have_the_length_that_the_fixed_codes_give_them()
    {
        // 3 bits for the block, 8 for a byte below 144, 9 above, 7 for its end; a match of three bytes, three back, takes 7 + 5.
        Assert.Equal(2, Deflater.Deflate([]).Length); // 10 bits
        Assert.Equal(7, Deflater.Deflate([200, 201, 202, 203, 204]).Length); // 55
        Assert.Equal(6, Deflater.Deflate("abcabc"u8).Length); // 46
        Assert.Equal(5, Deflater.Deflate("abc"u8).Length); // 34
    }

    [Fact]
    public void Every_length_of_a_match_is_inflated_by_the_platform()
    {
        for (int length = 1; length <= 600; length++)
        {
            byte[] same = [.. Enumerable.Repeat((byte)'a', length)];
            Assert.Equal(same, Inflated(Deflater.Deflate(same)));
        }
    }

    [Fact]
    public void Every_three_bytes_that_stood_before_are_found()
    {
        byte[] once = EveryThree(alphabet: 6); // each three stand in it once; each two, and each one, many times

        int first = Deflater.Deflate(once).Length, both = Deflater.Deflate([.. once, .. once]).Length;

        Assert.InRange(both - first, 1, 12); // one match of 218 bytes and what begins anew where they meet
    }

    [Theory]
    [InlineData(32 * 1024, true)] // as far as the format reaches
    [InlineData(32 * 1024 + 1, false)]
    public void What_stands_too_far_back_is_not_meant(int distance, bool isFound)
    {
        byte[] text = [.. Enumerable.Range(1, 100).Select(i => (byte)i)], data = [.. text, .. new byte[distance - text.Length], .. text];

        byte[] deflated = Deflater.Deflate(data);

        Assert.Equal(data, Inflated(deflated));
        int without = Deflater.Deflate(data.AsSpan(0, distance)).Length;
        Assert.InRange(deflated.Length - without, isFound ? 1 : 95, isFound ? 10 : 105);
    }

    [Fact]
    public async Task Stream_goes_to_any_place_by_all_three_ways()
    {
        using TestFolder folder = new TestFolder().Good();
        byte[] whole = await ArchiveTests.BytesAsync(folder);
        await using Stream stream = (await ArchiveTests.ArchiveAsync(folder)).OpenRead();

        Assert.Equal((true, true, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Equal(100, stream.Seek(100, SeekOrigin.Begin));
        Assert.Equal(whole[100], stream.ReadByte());
        Assert.Equal(161, stream.Seek(60, SeekOrigin.Current));
        Assert.Equal(whole[161], stream.ReadByte());
        Assert.Equal(150, stream.Seek(-12, SeekOrigin.Current));
        Assert.Equal(whole[150], stream.ReadByte());
        Assert.Equal(whole.Length - 5, stream.Seek(-5, SeekOrigin.End));
        Assert.Equal(whole[^5], stream.ReadByte());
        Assert.Equal(whole.Length, stream.Seek(0, SeekOrigin.End));
        Assert.Equal(-1, stream.ReadByte());
        Assert.Contains("not in the archive", Assert.Throws<ArgumentOutOfRangeException>(() => stream.Seek(1, SeekOrigin.End)).Message);
        Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
    }

    [Fact]
    public async Task Reading_nothing_passes_over_nothing()
    {
        using TestFolder folder = new TestFolder().Good();
        byte[] whole = await ArchiveTests.BytesAsync(folder);
        await using Stream stream = (await ArchiveTests.ArchiveAsync(folder)).OpenRead();
        var read = new List<byte>();
        byte[] buffer = new byte[40]; // not the length of any part
        for (int length; (length = await stream.ReadAsync(buffer, Stop)) > 0; read.AddRange(buffer[..length]))
        {
            Assert.Equal(0, await stream.ReadAsync(Memory<byte>.Empty, Stop));
            Assert.Equal(0, stream.Read([]));
        }

        Assert.Equal(whole, read);
    }

    [Fact]
    public async Task Files_are_open_only_while_they_are_read()
    {
        using TestFolder folder = new TestFolder().Good();
        Stream stream = (await ArchiveTests.ArchiveAsync(folder)).OpenRead();
        byte[] header = new byte[30 + "good-1.png".Length], some = new byte[10];

        stream.ReadExactly(header);
        Assert.False(IsOpen(folder, "good-1.png"));
        stream.ReadExactly(some);
        Assert.True(IsOpen(folder, "good-1.png"));
        stream.Position = 0;
        Assert.False(IsOpen(folder, "good-1.png"));
        stream.Position = header.Length + 5;
        Assert.True(IsOpen(folder, "good-1.png"));
        await stream.DisposeAsync();
        Assert.False(IsOpen(folder, "good-1.png"));

        await using Stream whole = (await ArchiveTests.ArchiveAsync(folder)).OpenRead();
        await whole.CopyToAsync(Stream.Null, Stop);
        Assert.False(IsOpen(folder, "good-1.png"));
        Assert.False(IsOpen(folder, "good-3.png"));
    }

    [Fact]
    public async Task Names_that_differ_in_case_alone_are_counted_up_and_pairs_keep_their_folders()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not have such names.");
        using TestFolder three = new TestFolder().Captioned("cat.png", Pictures.Png(1), "one").Captioned("CAT.png", Pictures.Png(2), "two").Captioned("Cat.png", Pictures.Png(3), "three");
        using TestFolder pairs = new TestFolder().Captioned("main/night/a.png", Pictures.Png(1), "add rain").Add("control_1/night/a.png", Pictures.Png(2));

        Assert.Equal(["CAT.png", "CAT.txt", "Cat-2.png", "Cat-2.txt", "cat-3.png", "cat-3.txt"], NamesIn(await ArchiveTests.BytesAsync(three)));
        Assert.Equal(["control_1/night/a.png", "main/night/a.png", "main/night/a.txt"], NamesIn(await ArchiveTests.BytesAsync(pairs, new() { NativeResolution = 64, BucketStep = 16, TakesEditPairs = true })));
    }

    [Fact]
    public async Task What_is_not_given_is_refused_at_once()
    {
        using TestFolder folder = new TestFolder().Good();
        DatasetArchive archive = await ArchiveTests.ArchiveAsync(folder);

        await Assert.ThrowsAsync<ArgumentNullException>(() => archive.WriteToAsync(null!, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => archive.SaveAsync("", cancellationToken: Stop));
        Assert.Equal($"3 items, {archive.Length} bytes", archive.ToString());
    }

    private static ArchiveEntry OfFile(string name, long length) => ArchiveEntry.OfFile(name, name, length, 0, () => Stream.Null);

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static long I64(byte[] bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at));

    private static byte[] Inflated(byte[] deflated)
    {
        using var inflated = new MemoryStream();
        using (var inflater = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress))
            inflater.CopyTo(inflated);
        return inflated.ToArray();
    }

    // The shortest text in which every three letters of an alphabet stand beside each other once (de Bruijn), made by always taking the highest letter that makes a new three.
    private static byte[] EveryThree(int alphabet)
    {
        var seen = new HashSet<(byte, byte, byte)>();
        var text = new List<byte> { 0, 0 };
        while (Enumerable.Range(0, alphabet).Select(i => (byte)(alphabet - 1 - i)).Cast<byte?>().FirstOrDefault(b => seen.Add((text[^2], text[^1], b!.Value))) is { } next)
            text.Add(next);
        Assert.Equal(alphabet * alphabet * alphabet, seen.Count);
        return [.. text];
    }

    // A file that is open for reading cannot be had alone.
    private static bool IsOpen(TestFolder folder, string name)
    {
        try
        {
            using var alone = new FileStream(Path.Combine(folder.Path, name), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static IEnumerable<string> NamesIn(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(e => e.FullName)];
    }
}
