using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Generation.Datasets.Tests;

/// <summary>Archives that are odd in their headers, and at the limits of what is read; each problem with the words that it is said in.</summary>
public sealed class InspectionLimitTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static readonly (string Name, byte[] Content) A = ("a.png", Pictures.Png(1)), One = ("a.txt", "one"u8.ToArray());

    private static readonly Dictionary<string, (Func<byte[]> Make, string[] Expected)> Cases = new()
    {
        ["no end"] = (() => new byte[100], ["The file is no zip archive: it has no end of a directory."]),
        ["half an end"] = (() => [.. Zip(A), .. "PK\x05\x06"u8, 1, 2, 3], ["The file is no zip archive: it has no end of a directory."]),
        ["end that says too much"] = (() => End(Zip(A), (end, at) => BinaryPrimitives.WriteInt32LittleEndian(end.Span[16..], at + 1)), ["The file is no zip archive: its directory does not stand where its end says."]),
        ["directory that is none"] = (() => Directory(Zip(A), d => d.Clear()), ["The file is no zip archive: its directory cannot be read (InvalidDataException)."]),
        ["too many entries"] = (() => Many(66_000), [$"The archive has 66000 entries in a directory of {66_000 * 51 + 76} bytes; at most 50000 entries and 16777216 bytes are read."]),
        ["directory too long"] = (() => [.. new byte[(16 << 20) + 1], .. End([], (_, _) => { })], ["The archive has 0 entries in a directory of 16777217 bytes; at most 50000 entries and 16777216 bytes are read."]),
        ["long end"] = (() => WithLongEnd(Zip(A, One), comment: 0), []),
        ["long end before the longest comment"] = (() => WithLongEnd(Zip(A, One), comment: ushort.MaxValue), []),
        ["the longest comment"] = (() => [.. Zip(A, One)[..^2], 0xFF, 0xFF, .. new byte[ushort.MaxValue]], []),
        ["encrypted"] = (() => Directory(Zip(A, One), d => d[8] |= 1), ["a.png is encrypted.", "a.txt is the caption of no picture.", "There is no picture, pair or clip."]),
        ["file of systems, each by itself"] = (() => Zip(A, One, ("__MACOSX/b.png", [1]), ("c/Thumbs.db", [1]), ("c/desktop.ini", [1]), (".git/d.png", [1])), ["The archive has 4 hidden files and files of systems, such as .git/d.png; they go up and are not counted."]),
        ["folder"] = (() => Zip(("b/", []), A, One), []),
        ["caption that trainings do not look for"] = (() => Zip(A, ("a.caption", "one"u8.ToArray())), ["a.caption goes up under this name, and trainings look for captions in files with .txt; call it so."]),
        ["caption in UTF-16"] = (() => Zip(A, ("a.txt", [0xFF, 0xFE, (byte)'o', 0])), ["a.txt is UTF-16 and goes up as it is; trainings read UTF-8, save it as that."]),
        ["picture that trainings do not look for"] = (() => Zip(("a.jfif", Pictures.Jpeg(1)), One), ["a.jfif goes up under this name, and trainings do not look for .jfif; call it .jpg."]),
        [".txt before .caption"] = (() => Zip(A, One, ("a.caption", " "u8.ToArray())), []),
        [".TXT before .caption"] = (() => Zip(A, ("A.TXT", "one"u8.ToArray()), ("a.caption", " "u8.ToArray())), []),
        [".caption after .TXT does not count"] = (() => Zip(A, ("A.TXT", " "u8.ToArray()), ("a.caption", "one"u8.ToArray())), ["The caption of a.png has no text."]),
        ["picture by its content"] = (() => Zip(("a.dat", Pictures.Png(1)), One), ["a.dat is image/png by its content; its extension says nothing."]),
        ["picture by its name"] = (() => Zip(("a.png", "x"u8.ToArray()), One), ["a.png is not image/png: its content is of no kind that is known."]),
        ["clip by its name"] = (() => Zip(A, One, ("b.md", "x"u8.ToArray())), ["b.md is no picture, clip or caption."]),
        ["longer than anything that is read"] = (() => Directory(Zip(A, One), d => BinaryPrimitives.WriteInt32LittleEndian(d[24..], (512 << 20) + 1)), ["a.png has 536870913 bytes, with those before it 536870913; at most 536870912 and 17179869184 are read.", "a.txt is the caption of no picture.", "There is no picture, pair or clip."]),
        ["shrunk to less than a hundredth"] = (() => Zip(A, One, ("b.png", new byte[(8 << 20) + 1])), ["b.png has 8388609 bytes in *; more than 100 times is no picture."]),
        ["shrunk, but short"] = (() => Zip(A, One, ("b.png", new byte[8 << 20])), ["b.png has no caption.", "b.png is not image/png: its content is of no kind that is known."]),
        ["long, but not shrunk"] = (() => Zip(A, One, ("b.png", Noise((8 << 20) + 1))), ["b.png has no caption.", "b.png is not image/png: its content is of no kind that is known."]),
        ["longer caption than is read"] = (() => Zip(A, ("a.txt", new byte[(64 << 10) + 1])), ["a.txt has 65537 bytes; at most 65536 are read."]),
        ["header before the content that is none"] = (() => Changed(Zip(A, One), 0, 1), ["a.png cannot be unpacked (InvalidDataException).", "a.txt is the caption of no picture.", "There is no picture, pair or clip."]),
        ["checksum of another"] = (() => Directory(Zip(A, One), d => d[16] ^= 1), ["a.png is damaged: it has * of * bytes, or its checksum is wrong.", "a.txt is the caption of no picture.", "There is no picture, pair or clip."]),
        ["nested"] = (() => Zip(A, One, ("b.png", Zip(A))), ["b.png is an archive inside the archive; put its pictures into the archive itself."]),
        ["pair and no pair"] = (() => Zip(("main/a.png", Pictures.Png(1)), ("main/a.txt", "x"u8.ToArray()), ("control_1/a.png", Pictures.Png(2)), ("main/b.png", Pictures.Png(3)), ("main/b.txt", "y"u8.ToArray())), ["main/b.png has no picture before the change: no file of that name is in control_1.", "main/a.png is a pair, of 1; the training does not take pairs."]),
        ["two before one change"] = (() => Zip(("main/a.png", Pictures.Png(1)), ("main/a.txt", "x"u8.ToArray()), ("control_1/a.jpg", Pictures.Jpeg(2)), ("control_1/a.png", Pictures.Png(3))), ["control_1/a.png and control_1/a.jpg both belong to the same pair; keep one.", "main/a.png is a pair, of 1; the training does not take pairs."]),
        ["three before each change"] = (() => Zip(Three), ["main/a.png is a pair, of 1; the training does not take pairs."]),
        ["two before one change and one before another"] = (() => Zip([.. Three, ("main/b.png", Pictures.Png(5)), ("main/b.txt", "y"u8.ToArray()), ("control_1/b.png", Pictures.Png(6)), ("control_2/b.png", Pictures.Png(7))]), ["main/b.png has fewer pictures before the change than others: no file of that name is in control_3.", "main/a.png is a pair, of 2; the training does not take pairs."]),
        ["a room for controls"] = (() => Zip(A, One, ("control_room/1.png", Pictures.Png(2)), ("control_room/1.txt", "two"u8.ToArray())), []),
        ["a colon"] = (() => Zip(A, One, ("Screenshot 12:30.png", Pictures.Png(2)), ("Screenshot 12:30.txt", "two"u8.ToArray())), ["Screenshot 12:30.png has a colon, which not every system takes in a name; it may have another one where it is unpacked.", "Screenshot 12:30.txt has a colon, which not every system takes in a name; it may have another one where it is unpacked."]),
        ["made by a trainer and by storages"] = (() => Zip(A, One, ("_controls/a.png", Pictures.Png(2)), ("a-masklabel.png", Pictures.Png(3)), ("@eaDir/b.png", Pictures.Png(4)), ("EHTHUMBS.DB", [1])), [
            "The archive has 1 hidden files and files of systems, such as EHTHUMBS.DB; they go up and are not counted.",
            "The archive has 3 files that a program made, such as @eaDir/b.png; they go up, pictures among them are counted and may be learned from: remove them.",
            "@eaDir/b.png has no caption.", "_controls/a.png has no caption.", "a-masklabel.png has no caption."]),
        ["hidden, and encrypted"] = (() => Directory(Zip((".a.png", Pictures.Png(1)), A, One), d => d[8] |= 1), [".a.png is encrypted."]),
        ["hidden, and longer than anything that is read"] = (() => Directory(Zip((".a.png", Pictures.Png(1)), A, One), d => BinaryPrimitives.WriteInt32LittleEndian(d[24..], (512 << 20) + 1)), [".a.png has 536870913 bytes, with those before it 536870913; at most 536870912 and 17179869184 are read."]),
        ["two after one change"] = (() => Zip(("main/a.jpg", Pictures.Jpeg(1)), ("main/a.txt", "x"u8.ToArray()), ("control_1/a.png", Pictures.Png(2)), ("main/a.png", Pictures.Png(3))), ["main/a.png and main/a.jpg both belong to the same pair; keep one.", "main/a.jpg is a pair, of 1; the training does not take pairs."]),
        ["pair beside main"] = (() => Zip(A, One, ("control_1/a.png", Pictures.Png(2))), ["a.png is no picture of a pair: those stand in main and control_1, under the same name.", "control_1/a.png has no picture after the change: no file of that name is in main."]),
        ["pair in another folder"] = (() => Zip(("photos/a.png", Pictures.Png(1)), ("photos/a.txt", "x"u8.ToArray()), ("control_1/a.png", Pictures.Png(2))), ["photos/a.png is no picture of a pair: those stand in main and control_1, under the same name.", "control_1/a.png has no picture after the change: no file of that name is in main."]),
        ["pair in capitals"] = (() => Zip(("Main/A.png", Pictures.Png(1)), ("Main/A.txt", "x"u8.ToArray()), ("Control_1/a.png", Pictures.Png(2))), ["Main/A.png is a pair, of 1; the training does not take pairs."]),
        ["a colon at the beginning and after a digit"] = (() => Zip(A, One, (":b.png", Pictures.Png(2)), (":b.txt", "two"u8.ToArray()), ("1:3.md", [1])), [
            ":b.png has a colon, which not every system takes in a name; it may have another one where it is unpacked.", ":b.txt has a colon, which not every system takes in a name; it may have another one where it is unpacked.",
            "1:3.md has a colon, which not every system takes in a name; it may have another one where it is unpacked.", "1:3.md is no picture, clip or caption."]),
        ["nothing after the change"] = (() => Zip(A, One, ("control_1/b.png", Pictures.Png(2))), ["a.png is no picture of a pair: those stand in main and control_1, under the same name.", "control_1/b.png has no picture after the change: no file of that name is in main."]),
        ["the picture before looks like the one after"] = (() => Zip(("main/a.png", Pictures.Png(1)), ("main/a.txt", "x"u8.ToArray()), ("control_1/a.png", Pictures.NearlyPng(1))), ["main/a.png is a pair, of 1; the training does not take pairs."]),
    };

    private static (string Name, byte[] Content)[] Three =>
        [("main/a.png", Pictures.Png(1)), ("main/a.txt", "x"u8.ToArray()), ("control_1/a.png", Pictures.Png(2)), ("control_2/a.png", Pictures.Png(3)), ("control_3/a.png", Pictures.Png(4))];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Problems_are_said_in_these_words(string name)
    {
        (Func<byte[]> make, string[] expected) = Cases[name];

        ArchiveInspection inspection = await InspectAsync(make(), Small);

        Assert.Equal(expected.Order(StringComparer.Ordinal), inspection.Issues.Select(i => Plain(i.Message, expected)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task All_entries_together_have_a_limit()
    {
        byte[] archive = Zip([.. Enumerable.Range(10, 40).Select(i => ($"{i}.png", Noise(10)))]);
        for (int at = archive.Length - 22; at >= 0; at--)
        {
            if (archive.AsSpan(at).StartsWith("PK\x01\x02"u8))
                BinaryPrimitives.WriteInt32LittleEndian(archive.AsSpan(at + 24), 512 << 20);
        }

        string[] messages = [.. (await InspectAsync(archive, Small)).Issues.Select(i => i.Message)];

        Assert.Equal(32, messages.Count(m => m.EndsWith("more than 100 times is no picture.", StringComparison.Ordinal))); // 32 times 512 MiB are 16 GiB
        Assert.Equal("42.png has 536870912 bytes, with those before it 17716740096; at most 536870912 and 17179869184 are read.", messages.First(m => m.Contains("with those before it", StringComparison.Ordinal)));
        Assert.Equal(8, messages.Count(m => m.Contains("with those before it", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_captions_together_have_a_limit()
    {
        byte[] caption = [.. Enumerable.Repeat((byte)'x', 64 << 10)];
        byte[] archive = Zip([.. Enumerable.Range(100, 130).Select(i => ($"{i}.txt", caption))]);

        string[] messages = [.. (await InspectAsync(archive, Small)).Issues.Where(i => i.Code == DatasetCodes.CaptionTooLong).Select(i => i.Message)];

        Assert.Equal([.. new[] { 228, 229 }.Select(i => $"The text of {i}.txt is not read: all captions together are longer than 8 MiB.")], messages); // 128 fit
    }

    [Fact]
    public async Task Captions_in_UTF_16_have_the_same_limit()
    {
        byte[] caption = [0xFF, 0xFE, .. Enumerable.Repeat((byte)'x', (64 << 10) - 2)]; // half as many signs
        byte[] archive = Zip([.. Enumerable.Range(100, 260).Select(i => ($"{i}.txt", caption))]);

        DatasetIssue[] issues = [.. (await InspectAsync(archive, Small)).Issues.Where(i => i.Code is DatasetCodes.CaptionTooLong or DatasetCodes.CaptionEncoding)];

        Assert.Equal((256, 4), (issues.Count(i => i.Code == DatasetCodes.CaptionEncoding), issues.Count(i => i.Code == DatasetCodes.CaptionTooLong)));
    }

    [Fact]
    public async Task Archive_longer_than_the_training_takes_is_said()
    {
        byte[] archive = Zip(A, One);

        Assert.Empty((await InspectAsync(archive, Small with { MaximumArchiveLength = archive.Length })).Issues);
        DatasetIssue issue = Assert.Single((await InspectAsync(archive, Small with { MaximumArchiveLength = archive.Length - 1 })).Issues);
        Assert.Equal((DatasetCodes.ArchiveTooLarge, $"The archive has {archive.Length} bytes; the training takes at most {archive.Length - 1}."), (issue.Code, issue.Message));
    }

    [Fact]
    public async Task A_training_of_pairs_takes_nothing_else()
    {
        ArchiveInspection inspection = await InspectAsync(Zip(A, One), Small with { TakesEditPairs = true });

        Assert.Equal(["a.png is no picture of a pair: those stand in main and control_1, under the same name."], inspection.Issues.Select(i => i.Message));
    }

    [Fact]
    public async Task Text_says_what_there_is_and_every_problem()
    {
        byte[] archive = Zip(A, One, ("b.png", Pictures.Png(2)), ("readme.md", "x"u8.ToArray()));

        ArchiveInspection inspection = await InspectAsync(archive, Small, count: 3);

        Assert.Equal(
            [$"2 items, 1 captions, {archive.Length} bytes", "error countMismatch: The archive has 2 items, 3 are declared; declare 2.", "warning captionMissing: b.png has no caption.", "warning unknownFile: readme.md is no picture, clip or caption."],
            inspection.ToString().Split('\n'));
    }

    // Between two entries, and inside one.
    [Theory]
    [InlineData("directory")]
    [InlineData("content")]
    public async Task Inspection_can_be_cancelled_at_any_time(string where)
    {
        using var cancellation = new CancellationTokenSource();
        byte[] archive = where == "directory" ? Zip((".hidden", [1])) : Zip(("a.png", Noise(300_000)));
        int directory = archive.AsSpan().LastIndexOf("PK\x01\x02"u8);
        using var stream = new Watched(archive, at =>
        {
            if (where == "directory" ? at >= directory : at is > 100 and < 200_000)
                cancellation.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TrainingArchive.InspectAsync(stream, requirements: Small, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task What_cannot_be_inspected_is_refused_at_once()
    {
        using var gone = new GZipStream(Stream.Null, CompressionMode.Decompress); // it cannot seek
        DatasetRequirements wrong = Small with { BucketStep = 0 };

        Assert.Contains("the stream cannot seek", (await Assert.ThrowsAsync<ArgumentException>(() => TrainingArchive.InspectAsync(gone, cancellationToken: Stop))).Message);
        await Assert.ThrowsAsync<ArgumentNullException>(() => TrainingArchive.InspectAsync((Stream)null!, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => TrainingArchive.InspectAsync("", cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => TrainingArchive.OpenAsync("", cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => TrainingArchive.InspectAsync("a.zip", requirements: wrong, cancellationToken: Stop));
        using var stream = new MemoryStream(Zip(A));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => TrainingArchive.InspectAsync(stream, requirements: wrong, cancellationToken: Stop));
    }

    [Fact]
    public async Task Opened_archive_is_the_file_until_it_is_written_again()
    {
        using var folder = new TestFolder();
        string path = folder.Beside("cats.zip"), bad = folder.Beside("bad.zip");
        byte[] archive = Zip(A, One);
        await File.WriteAllBytesAsync(path, archive, Stop);
        await File.WriteAllBytesAsync(bad, Zip(), Stop);

        ITrainingArchive opened = await TrainingArchive.OpenAsync(path, Small, Stop);
        DatasetException refused = await Assert.ThrowsAsync<DatasetException>(() => TrainingArchive.OpenAsync(bad, Small, Stop));

        Assert.StartsWith("The archive has errors", refused.Message);
        Assert.Equal((1, archive.Length, $"1 items, {archive.Length} bytes"), (opened.Count, opened.Length, opened.ToString()));
        using (var read = new MemoryStream())
        {
            await using (Stream stream = opened.OpenRead())
                await stream.CopyToAsync(read, Stop);
            Assert.Equal(archive, read.ToArray());
        }

        File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Contains("was written again", Assert.Throws<DatasetException>(opened.OpenRead).Message);
        using (var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) // what was refused is not held
            Assert.Equal(archive.Length, alone.Length);
        File.Delete(path);
        Assert.Contains("cannot be read any more", Assert.Throws<DatasetException>(opened.OpenRead).Message);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files) => BrokenFolderTests.Zip(files);

    private static async Task<ArchiveInspection> InspectAsync(byte[] archive, DatasetRequirements requirements, int? count = null)
    {
        using var stream = new MemoryStream(archive);
        return await TrainingArchive.InspectAsync(stream, count, requirements, Stop);
    }

    // Where an expected message has a star, any number stands.
    private static string Plain(string message, string[] expected) =>
        expected.FirstOrDefault(e => e.Contains('*', StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(message, "^" + System.Text.RegularExpressions.Regex.Escape(e).Replace("\\*", "[0-9]+") + "$")) ?? message;

    private static byte[] Noise(int length) => RandomNumberGenerator.GetBytes(length);

    private static byte[] Changed(byte[] archive, int at, byte value)
    {
        archive[at] = value;
        return archive;
    }

    private delegate void Change(Span<byte> bytes);

    // The first record of the directory.
    private static byte[] Directory(byte[] archive, Change change)
    {
        int first = archive.AsSpan().IndexOf("PK\x01\x02"u8);
        change(archive.AsSpan(first, 46));
        return archive;
    }

    private static byte[] End(byte[] archive, Action<Memory<byte>, int> change)
    {
        byte[] whole = archive.Length == 0 ? [.. "PK\x05\x06"u8, .. new byte[18]] : archive;
        change(whole.AsMemory(whole.Length - 22), whole.Length - 22);
        return whole;
    }

    // The end in both forms: the short one says that all of it stands in the long one (APPNOTE 4.3.14 to 4.3.16).
    private static byte[] WithLongEnd(byte[] archive, int comment)
    {
        byte[] end = archive[^22..], longEnd = new byte[76];
        BinaryPrimitives.WriteUInt32LittleEndian(longEnd, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(4), 44);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(24), BitConverter.ToUInt16(end, 8));
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(32), BitConverter.ToUInt16(end, 10));
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(40), BitConverter.ToUInt32(end, 12));
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(48), BitConverter.ToUInt32(end, 16));
        BinaryPrimitives.WriteUInt32LittleEndian(longEnd.AsSpan(56), 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(64), archive.Length - 22);
        BinaryPrimitives.WriteInt32LittleEndian(longEnd.AsSpan(72), 1);
        end.AsSpan(8, 12).Fill(0xFF);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(20), (ushort)comment);
        return [.. archive[..^22], .. longEnd, .. end, .. new byte[comment]];
    }

    internal static byte[] Many(int count)
    {
        using var stream = new MemoryStream();
        using (var archive = new ArchiveStream(new ArchiveLayout([.. Enumerable.Range(0, count).Select(i => ArchiveEntry.OfText($"{i:00000}", []))])))
            archive.CopyTo(stream);
        return stream.ToArray();
    }

    /// <summary>Bytes that say from which place they are read.</summary>
    private sealed class Watched(byte[] bytes, Action<long> read) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            read(Position);
            return base.Read(buffer, offset, count);
        }

        public override int Read(Span<byte> buffer)
        {
            read(Position);
            return base.Read(buffer);
        }
    }
}
