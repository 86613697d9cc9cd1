using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Generation.Datasets.Tests;

/// <summary>Archives from elsewhere, and what an inspection says of each.</summary>
public sealed class InspectionTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static readonly Dictionary<string, (Func<byte[]> Make, int? Count, string[] Expected)> Cases = new()
    {
        ["nothing wrong"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b/c.jpg", Pictures.Jpeg(2)), ("b/c.txt", "two"u8.ToArray())), 2, []),
        ["wrong count"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray())), 2, ["error countMismatch"]),
        ["nothing in it"] = (() => BrokenFolderTests.Zip(), null, ["error empty"]),
        ["only a caption"] = (() => BrokenFolderTests.Zip(("a.txt", "one"u8.ToArray())), null, ["error empty", "warning captionOrphan a.txt"]),
        ["leads out"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("../../up.png", Pictures.Png(2))), 1, ["error unsafeName ../../up.png"]),
        ["leads out by backslashes"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b\\..\\..\\up.png", Pictures.Png(2))), 1, ["error unsafeName b/../../up.png"]),
        ["rooted"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("/etc/up.png", Pictures.Png(2)), ("C:/up.png", Pictures.Png(3))), 1, ["error unsafeName /etc/up.png", "error unsafeName C:/up.png"]),
        ["the same name twice"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("A.PNG", Pictures.Png(2))), 1, ["error duplicateName a.png"]),
        ["archive in the archive"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b.png", BrokenFolderTests.Zip(("c.png", Pictures.Png(2))))), 1, ["error nestedArchive b.png"]),
        ["bomb"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b.png", new byte[50 << 20])), 1, ["error archiveBomb b.png"]),
        ["bomb that hides its length"] = (HiddenBomb, 1, ["error broken b.png"]),
        ["bomb as a caption"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", new byte[1 << 20])), 1, ["error captionTooLong a.txt"]),
        ["header bomb"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.PngBomb(20_000, 20_000)), ("a.txt", "one"u8.ToArray())), 1, ["error tooManyPixels a.png", "warning largerThanNeeded a.png"]),
        ["too many entries"] = (() => InspectionLimitTests.Many(66_000), null, ["error archiveBomb"]),
        ["damaged content"] = (Damaged, 1, ["error broken b.png"]),
        ["truncated picture"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)[..^30]), ("a.txt", "one"u8.ToArray())), 1, ["error broken a.png"]),
        ["truncated archive"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)))[..^10], null, ["error notAnArchive"]),
        ["no archive"] = (() => Pictures.Png(1), null, ["error notAnArchive"]),
        ["no bytes"] = (() => [], null, ["error notAnArchive"]),
        ["files of systems"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("__MACOSX/._a.png", [1]), (".DS_Store", [1])), 1, ["warning hidden .DS_Store"]),
        ["another file"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("readme.md", "x"u8.ToArray())), 1, ["warning unknownFile readme.md"]),
        ["duplicates"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b.png", Pictures.Png(1)), ("b.txt", "two"u8.ToArray())), 2, ["error duplicate b.png"]),
        ["caption in Latin 1"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", Encoding.Latin1.GetBytes("\u00E4"))), 1, ["error captionEncoding a.txt"]),
        ["names that begin with a dot"] = (() => BrokenFolderTests.Zip(("./", []), ("./a.png", Pictures.Png(1)), ("./b/./c.png", Pictures.Png(2)), ("./a.txt", "one"u8.ToArray()), ("./b/c.txt", "two"u8.ToArray())), 2, []),
        ["a dot is no way out"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), (".//b.png", Pictures.Png(2)), ("./../c.png", Pictures.Png(3))), 1, ["error unsafeName ../c.png", "error unsafeName /b.png"]),
        ["a character that is none"] = (() => BrokenFolderTests.Zip(("a\uFFFE.png", Pictures.Png(1)), ("a\uFFFE.txt", "one"u8.ToArray())), 1, []),
        ["caption of white space"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", " \n"u8.ToArray())), 1, ["warning captionEmpty a.png"]),
        ["the same caption again"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b.png", Pictures.Png(2)), ("b.txt", "one"u8.ToArray())), 2, ["warning captionRepeated a.png"]),
        ["caption too long"] = (() => BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", new string('x', 1025).Select(c => (byte)c).ToArray())), 1, ["warning captionTooLong a.png"]),
        ["pairs that are not taken"] = (() => BrokenFolderTests.Zip(("main/a.png", Pictures.Png(1)), ("main/a.txt", "one"u8.ToArray()), ("control_1/a.png", Pictures.Png(2))), 1, ["error pairsNotTaken main/a.png"]),
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Inspection_says_what_is_wrong_and_nothing_else(string name)
    {
        (Func<byte[]> make, int? count, string[] expected) = Cases[name];

        using var stream = new MemoryStream(make());
        ArchiveInspection inspection = await TrainingArchive.InspectAsync(stream, count, Small, Stop);

        string[] found = [.. inspection.Issues.Select(i => $"{(i.Severity == ValidationSeverity.Error ? "error" : "warning")} {i.Code} {i.File}".TrimEnd())];
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(!expected.Any(e => e.StartsWith("error", StringComparison.Ordinal)), inspection.IsValid);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("main/a.png, control_1/a.png, main/a.txt")]
    [InlineData("main/a.png, control_1/a.png", "error instructionMissing main/a.png")]
    [InlineData("main/a.png, control_1/a.png, main/a.txt, control_1/b.png", "error pairMissing control_1/b.png")]
    [InlineData("main/a.png, control_1/a.png, main/a.txt, main/b.png, main/b.txt", "error pairMissing main/b.png")]
    [InlineData("main/a.png, control_1/a.png, control_1/a.jpg, main/a.txt", "error pairMissing control_1/a.png")]
    [InlineData("control_1/a.png", "error empty", "error pairMissing control_1/a.png")]
    public async Task Pairs_are_held_against_what_those_of_a_folder_are(string names, params string[] expected)
    {
        string[] all = names.Split(", ");
        byte[] archive = BrokenFolderTests.Zip([.. all.Select((n, i) => (n, n.EndsWith(".txt", StringComparison.Ordinal) ? "add rain"u8.ToArray() : n.EndsWith(".jpg", StringComparison.Ordinal) ? Pictures.Jpeg(i + 1) : Pictures.Png(i + 1)))]);
        using var stream = new MemoryStream(archive);

        ArchiveInspection inspection = await TrainingArchive.InspectAsync(stream, requirements: Small with { TakesEditPairs = true }, cancellationToken: Stop);

        Assert.Equal(expected.Order(StringComparer.Ordinal), inspection.Issues.Select(i => $"{(i.Severity == ValidationSeverity.Error ? "error" : "warning")} {i.Code} {i.File}".TrimEnd()).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Length == 0, inspection.IsValid);
    }

    [Fact]
    public async Task Captions_are_held_against_the_trigger_word()
    {
        using var stream = new MemoryStream(BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "an INKCAT"u8.ToArray()), ("b.png", Pictures.Png(2)), ("b.txt", "a cat"u8.ToArray())));

        ArchiveInspection inspection = await TrainingArchive.InspectAsync(stream, requirements: Small with { TriggerWord = "inkcat" }, cancellationToken: Stop);

        Assert.Equal((DatasetCodes.TriggerWordMissing, "b.png"), Assert.Single(inspection.Issues.Select(i => (i.Code, i.File))));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("stream")]
    public async Task Folder_for_temporary_files_that_is_not_there_is_no_fault_of_the_archive(string how)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems name that folder otherwise.");
        using TestFolder folder = new TestFolder().Add("a.zip", BrokenFolderTests.Zip(("a.png", Pictures.Png(1))));
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Generation.Datasets.Tests.dll"), "child", $"inspect-{how}", folder.Path]) { RedirectStandardOutput = true };
        start.Environment["TMPDIR"] = folder.Beside("gone");

        using Process child = Process.Start(start)!; // it is a new process
        string output = await child.StandardOutput.ReadToEndAsync(Stop);
        await child.WaitForExitAsync(Stop);

        Assert.Equal("DatasetException: temporary", output.TrimEnd());
    }

    [Fact]
    public async Task Own_archive_is_found_right()
    {
        using TestFolder folder = new TestFolder();
        folder.Add("x_before.png", Pictures.Png(1)).Captioned("x_after.png", Pictures.Png(2), "add rain").Add("y_before.png", Pictures.Png(3)).Captioned("y_after.png", Pictures.Png(4), "add snow");
        DatasetRequirements pairs = Small with { TakesEditPairs = true };
        TrainingDataset dataset = folder.Dataset;
        string path = folder.Beside("pairs.zip");
        await dataset.CreateArchive(await dataset.CheckAsync(pairs, cancellationToken: Stop)).SaveAsync(path, cancellationToken: Stop);

        ArchiveInspection inspection = await TrainingArchive.InspectAsync(path, 2, pairs, Stop);

        Assert.Empty(inspection.Issues);
        Assert.Equal((2, 2, new FileInfo(path).Length), (inspection.Count, inspection.CaptionCount, inspection.Length));
    }

    [Fact]
    public async Task Missing_file_is_a_problem()
    {
        using var folder = new TestFolder();

        DatasetIssue issue = Assert.Single((await TrainingArchive.InspectAsync(folder.Beside("gone.zip"), cancellationToken: Stop)).Issues);

        Assert.Equal((DatasetCodes.Unreadable, "gone.zip"), (issue.Code, issue.File));
    }

    // A megabyte that both of its headers call a hundred bytes.
    private static byte[] HiddenBomb()
    {
        byte[] archive = BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b.png", new byte[1 << 20]));
        for (int i = archive.Length - 4; i >= 0; i--)
        {
            if (BitConverter.ToInt32(archive, i) == 1 << 20)
                BitConverter.TryWriteBytes(archive.AsSpan(i), 100);
        }

        return archive;
    }

    // One bit of a stored picture is another one than its checksum knows.
    private static byte[] Damaged()
    {
        byte[] picture = Pictures.Png(2);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in new[] { ("a.png", Pictures.Png(1)), ("a.txt", "one"u8.ToArray()), ("b.png", picture) })
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        byte[] bytes = stream.ToArray();
        bytes[bytes.AsSpan().IndexOf(picture) + picture.Length / 2] ^= 1;
        return bytes;
    }
}
