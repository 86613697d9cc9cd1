using System.IO.Compression;
using System.Text;

namespace Generation.Datasets.Tests;

/// <summary>Archives of other programs, and vendors that take no captions.</summary>
public sealed class OriginTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // As signs of Latin-1: what the entries have as bytes.
    [Theory]
    [InlineData("\u0082\u00C8", "\u0082\u00E8", "%82%C8.png", "%82%E8.png")] // of Japanese, with bytes that would be one letter without regard to case
    [InlineData("\u00AA\u00AE\u00E2", "\u00AA\u00A8\u00E2", "%AA%AE%E2.png", "%AA%A8%E2.png")] // of Cyrillic
    [InlineData("\u00D0\u00BA", "\u00D1\u0082", "\u043A.png", "\u0442.png")] // UTF-8 that is not said to be it
    public async Task Names_of_an_old_code_page_stay_different(string first, string second, params string[] names)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.Latin1))
        {
            Add(archive, first + ".png", Pictures.Png(1));
            Add(archive, first + ".txt", "one"u8);
            Add(archive, second + ".png", Pictures.Png(2));
        }

        ArchiveInspection inspection = await TrainingArchive.InspectAsync(stream, 2, Small, Stop);

        Assert.True(inspection.IsValid);
        Assert.Equal((2, 1), (inspection.Count, inspection.CaptionCount));
        Assert.Equal((DatasetCodes.CaptionMissing, names[1]), Assert.Single(inspection.Issues.Select(i => (i.Code, i.File))));
    }

    [Fact]
    public async Task Captions_in_a_list_are_said_not_to_be_read_in_an_archive()
    {
        using var stream = new MemoryStream(BrokenFolderTests.Zip(("a.png", Pictures.Png(1)), ("metadata.jsonl", """{"file_name":"a.png","text":"one"}"""u8.ToArray())));

        ArchiveInspection inspection = await TrainingArchive.InspectAsync(stream, 1, Small, Stop);

        Assert.Equal([(DatasetCodes.CaptionMissing, "a.png"), (DatasetCodes.UnknownFile, "metadata.jsonl")], inspection.Issues.Select(i => (i.Code, i.File)));
    }

    [Theory]
    [InlineData("scenario")]
    [InlineData("civitai")]
    public async Task Captions_stop_only_trainings_that_take_them(string vendor)
    {
        bool isTaken = vendor == "civitai";
        using TestFolder folder = new TestFolder();
        folder.Captioned("a.png", Pictures.Png(1), new string('x', 1100)).Captioned("b.png", Pictures.Png(2), "two").Add("b.txt", Encoding.Latin1.GetBytes("\u00E4")).Add("c.png", Pictures.Png(3));
        var choice = new TrainingChoice { Id = vendor, Title = vendor, Capabilities = new TrainingCapabilities { NativeResolution = 64, SupportsCaptions = isTaken } };

        DatasetReport report = await folder.Dataset.CheckAsync(DatasetRequirements.For(choice), cancellationToken: Stop);

        Assert.Equal(!isTaken, report.IsValid);
        Assert.Equal(
            isTaken ? [DatasetCodes.CaptionEncoding, DatasetCodes.CaptionMissing, DatasetCodes.CaptionTooLong] : [DatasetCodes.CaptionsNotTaken],
            report.Issues.Select(i => i.Code).Where(c => c.StartsWith("caption", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Instructions_are_held_to_the_rules_also_where_captions_are_not_taken()
    {
        using TestFolder folder = new TestFolder();
        folder.Add("x_before.png", Pictures.Png(1)).Captioned("x_after.png", Pictures.Png(2), new string('x', 1100));

        DatasetReport report = await folder.Dataset.CheckAsync(Small with { TakesCaptions = false, TakesEditPairs = true }, cancellationToken: Stop);

        Assert.Equal(DatasetCodes.CaptionTooLong, Assert.Single(report.Issues).Code);
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> content)
    {
        using Stream entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    }
}
