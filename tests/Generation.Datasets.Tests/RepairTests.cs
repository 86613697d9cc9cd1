using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Generation.Datasets.Tests;

/// <summary>Repairs: what is asked for and nothing else, into another folder.</summary>
public sealed class RepairTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_changed_that_is_not_asked_for()
    {
        using TestFolder folder = new TestFolder().Good();
        folder.Captioned("turned.jpg", Pictures.Jpeg(5, orientation: 6)).Captioned("move.gif", Pictures.Gif(6, 3)).Captioned("a.jpg", Pictures.Png(7)).Captioned("z.png", Pictures.Png(1)).Add("crlf.png", Pictures.Png(8)).Add("crlf.txt", "one\r\ntwo\r\n");

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs(), folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(folder.Dataset.Items.Select(i => (i.Name, i.Caption)), repaired.Items.Select(i => (i.Name, i.Caption)));
        foreach (DatasetItem item in repaired.Items)
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(folder.Path, item.Name), Stop), await File.ReadAllBytesAsync(item.Path, Stop));
        Assert.Equal("one\ntwo"u8.ToArray(), await File.ReadAllBytesAsync(folder.Beside("repaired/crlf.txt"), Stop));
    }

    [Fact]
    public async Task Originals_stay_as_they_are()
    {
        using TestFolder folder = new TestFolder().Good().Captioned("turned.jpg", Pictures.Jpeg(5, 200, 100, orientation: 6));
        Dictionary<string, byte[]> before = Directory.GetFiles(folder.Path).ToDictionary(f => f, File.ReadAllBytes);

        await folder.Dataset.RepairAsync(new DatasetRepairs { Convert = true, Rotate = true, DownscaleTo = 64, DropDuplicates = true, AddTriggerWord = "inkcat" }, folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(before, Directory.GetFiles(folder.Path).ToDictionary(f => f, File.ReadAllBytes));
    }

    [Fact]
    public async Task Everything_is_repaired_that_is_asked_for()
    {
        using TestFolder folder = new TestFolder().Good();
        folder.Captioned("turned.jpg", Pictures.Jpeg(5, 64, 128, orientation: 6)).Captioned("move.gif", Pictures.Gif(6, 3)).Captioned("a.jpg", Pictures.Png(7)).Captioned("z.png", Pictures.Png(1)).Captioned("print.jpg", Pictures.FlatJpeg(64, 64, 4))
            .Captioned("deep.png", Pictures.SixteenBit(8)).Captioned("scan.tiff", Pictures.Tiff(9)).Captioned("wide.png", Pictures.Png(10, 400, 200)).Add("plain.png", Pictures.Png(11)).Captioned("has.png", Pictures.Png(12), "the INKCAT");
        var repairs = new DatasetRepairs { Convert = true, Rotate = true, DownscaleTo = 128, DropDuplicates = true, AddTriggerWord = "inkcat" };
        var seen = new List<int>();

        TrainingDataset repaired = await folder.Dataset.RepairAsync(repairs, folder.Beside("repaired"), new Reports<int>(seen), Stop);
        DatasetReport report = await repaired.CheckAsync(Small with { TriggerWord = "inkcat" }, cancellationToken: Stop);

        Assert.Empty(report.Issues);
        Assert.Equal(
            ["a.png", "deep.png", "good-1.png", "good-2.png", "good-3.png", "has.png", "move.png", "plain.png", "print.png", "scan.png", "turned.jpg", "wide.png"],
            repaired.Items.Select(i => i.Name));
        Assert.Equal((128, 64), Size(repaired, "turned.jpg"));
        Assert.Equal((128, 64), Size(repaired, "wide.png"));
        Assert.Equal("inkcat, picture number 1", repaired.Items.Single(i => i.Name == "good-1.png").Caption);
        Assert.Equal("inkcat", repaired.Items.Single(i => i.Name == "plain.png").Caption);
        Assert.Equal("the INKCAT", repaired.Items.Single(i => i.Name == "has.png").Caption);
        Assert.Equal(12, seen[^1]);
    }

    [Fact]
    public async Task Turned_picture_shows_what_it_showed()
    {
        using TestFolder folder = new TestFolder().Captioned("turned.jpg", Pictures.Jpeg(5, 64, 128, orientation: 6));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs { Rotate = true }, folder.Beside("repaired"), cancellationToken: Stop);

        // Orientation 6 is shown turned by a quarter clockwise: what stood at the bottom left comes to the top left.
        using var before = Image.Load<Rgb24>(Path.Combine(folder.Path, "turned.jpg"));
        using var after = Image.Load<Rgb24>(repaired.Items[0].Path);
        Assert.Equal((128, 64), (after.Width, after.Height));
        Assert.InRange(Math.Abs(before[2, 125].R - after[2, 2].R), 0, 25);
        Assert.InRange(Math.Abs(before[2, 2].R - after[125, 2].R), 0, 25);
        Assert.InRange(after.Metadata.GetJpegMetadata().Quality, 94, 96); // as documented
    }

    [Fact]
    public async Task What_cannot_be_repaired_stays_and_is_reported()
    {
        using TestFolder folder = new TestFolder().Good().Captioned("bomb.png", Pictures.PngBomb(20_000, 20_000)).Captioned("still.gif", Pictures.Gif(6, 1));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs { DownscaleTo = 64 }, folder.Beside("repaired"), cancellationToken: Stop);
        DatasetReport report = await repaired.CheckAsync(Small, cancellationToken: Stop);

        DatasetIssue issue = Assert.Single(report.Issues, i => i.Code == DatasetCodes.NotRepaired);
        Assert.Equal("bomb.png", issue.File);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "bomb.png"), Stop), await File.ReadAllBytesAsync(folder.Beside("repaired/bomb.png"), Stop));
    }

    [Fact]
    public async Task A_picture_whose_conversion_fails_keeps_its_name_and_its_content()
    {
        using var folder = new TestFolder();
        folder.Captioned("large.jpg", Pictures.FlatJpeg(6000, 5000, 4)).Captioned("moving.png", Pictures.AnimatedWebp).Captioned("right.jfif", Pictures.Jpeg(3));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs { Convert = true }, folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(["large.jpg", "moving.webp", "right.jpg"], repaired.Items.Select(i => i.Name));
        foreach ((DatasetItem before, DatasetItem after) in folder.Dataset.Items.Zip(repaired.Items))
            Assert.Equal(await File.ReadAllBytesAsync(before.Path, Stop), await File.ReadAllBytesAsync(after.Path, Stop));
        DatasetReport report = await repaired.CheckAsync(Small, cancellationToken: Stop);
        Assert.Equal(["large.jpg", "moving.webp"], report.Issues.Where(i => i.Code == DatasetCodes.NotRepaired).Select(i => i.File));
        Assert.StartsWith("moving.png stays as it was, now called moving.webp: ", report.Issues.Single(i => i is { Code: DatasetCodes.NotRepaired, File: "moving.webp" }).Message, StringComparison.Ordinal);
        Assert.StartsWith("large.jpg stays as it was: ", report.Issues.Single(i => i is { Code: DatasetCodes.NotRepaired, File: "large.jpg" }).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Issues, i => i.Code == DatasetCodes.Misnamed);
        Assert.Contains(report.Issues, i => i is { Code: DatasetCodes.Animated, File: "moving.webp" });
    }

    [Fact]
    public async Task Pairs_are_written_as_folders()
    {
        using TestFolder folder = new TestFolder().Add("x_before.png", Pictures.Png(1, 200, 200)).Captioned("x_after.png", Pictures.Png(2), "add rain");

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs { DownscaleTo = 64, AddTriggerWord = "inkcat" }, folder.Beside("repaired"), cancellationToken: Stop);

        DatasetItem pair = Assert.Single(repaired.Items);
        Assert.Equal(("main/x.png", "control_1/x.png", "add rain"), (pair.Name, pair.Before?.Name, pair.Caption));
        Assert.Empty((await repaired.CheckAsync(Small with { TakesEditPairs = true }, cancellationToken: Stop)).Issues);
    }

    [Fact]
    public async Task What_was_wrong_with_the_folder_is_still_said_and_no_caption_takes_the_place_of_one_that_cannot_be_read()
    {
        using TestFolder folder = new TestFolder().Good();
        folder.Add("a.png", Pictures.Png(8)).Add("a.txt", System.Text.Encoding.Latin1.GetBytes("a c\u00E4t")).Captioned("b.png", Pictures.Png(9), new string('x', 100_000)).Add("metadata.jsonl", "{");

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs { AddTriggerWord = "inkcat" }, folder.Beside("repaired"), cancellationToken: Stop);
        DatasetReport report = await repaired.CheckAsync(Small with { TriggerWord = "inkcat" }, cancellationToken: Stop);

        Assert.Equal(
            [(DatasetCodes.CaptionEncoding, "a.txt"), (DatasetCodes.CaptionTooLong, "b.txt"), (DatasetCodes.Metadata, "metadata.jsonl")],
            report.Issues.Where(i => i.Severity == ValidationSeverity.Error).Select(i => (i.Code, i.File)).Order());
        Assert.False(File.Exists(folder.Beside("repaired/a.txt")) || File.Exists(folder.Beside("repaired/b.txt")));
        Assert.Equal("inkcat, picture number 1", repaired.Items.Single(i => i.Name == "good-1.png").Caption);
    }

    [Fact]
    public async Task What_is_no_pair_is_none_after_a_repair_either()
    {
        using TestFolder folder = new TestFolder().Add("x_before.png", Pictures.Png(1)).Captioned("x_after.png", Pictures.Png(2), "add rain").Captioned("cover.png", Pictures.Png(3));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs(), folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(folder.Dataset.Items.Count, repaired.Items.Count);
        DatasetReport report = await repaired.CheckAsync(Small with { TakesEditPairs = true }, cancellationToken: Stop);
        Assert.Equal((DatasetCodes.NotAPair, "cover.png"), Assert.Single(report.Issues.Select(i => (i.Code, i.File))));
    }

    [Fact]
    public async Task A_trigger_word_inside_another_word_does_not_count()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Pictures.Png(1), "a banana").Captioned("b.png", Pictures.Png(2), "bananas, ana");

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs { AddTriggerWord = "ana" }, folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(["ana, a banana", "bananas, ana"], repaired.Items.Select(i => i.Caption));
        Assert.Contains((await folder.Dataset.CheckAsync(Small with { TriggerWord = "ana" }, cancellationToken: Stop)).Issues, i => i is { Code: DatasetCodes.TriggerWordMissing, File: "a.png" });
    }

    [Fact]
    public async Task A_pair_without_its_other_picture_is_said_after_a_repair_too()
    {
        using TestFolder folder = new TestFolder();
        folder.Add("x_before.png", Pictures.Png(1)).Captioned("x_after.png", Pictures.Png(2), "add rain").Captioned("y_after.png", Pictures.Png(3), "add snow");

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs(), folder.Beside("repaired"), cancellationToken: Stop);

        DatasetReport report = await repaired.CheckAsync(Small with { TakesEditPairs = true }, cancellationToken: Stop);
        Assert.Equal((DatasetCodes.PairMissing, "y_after.png"), Assert.Single(report.Issues.Where(i => i.Severity == ValidationSeverity.Error).Select(i => (i.Code, i.File))));
    }

    [Fact]
    public async Task A_word_is_the_same_in_either_form_of_Unicode()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Pictures.Png(1), "a cafe\u0301 at night");

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new DatasetRepairs { AddTriggerWord = "caf\u00E9" }, folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal("a cafe\u0301 at night", Assert.Single(repaired.Items).Caption);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_goes_away_in_the_middle_is_named_and_nothing_half_stays(bool isChanged)
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Pictures.Png(1)).Captioned("b.png", Pictures.Png(2, 200, 200));
        var repairs = new DatasetRepairs { DownscaleTo = isChanged ? 64 : null };

        DatasetException error = await Assert.ThrowsAsync<DatasetException>(() =>
            folder.Dataset.RepairAsync(repairs, folder.Beside("repaired"), new Reaction(() => File.Delete(Path.Combine(folder.Path, "b.png"))), Stop));

        Assert.Equal("b.png", error.File);
        Assert.StartsWith("b.png cannot be brought into the other folder: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(["a.png", "a.txt"], Directory.GetFiles(folder.Beside("repaired")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_an_exception_of_this_library()
    {
        using TestFolder folder = new TestFolder().Good();
        await File.WriteAllTextAsync(folder.Beside("file"), "x", Stop);

        DatasetException error = await Assert.ThrowsAsync<DatasetException>(() => folder.Dataset.RepairAsync(new DatasetRepairs(), folder.Beside("file/below"), cancellationToken: Stop));

        Assert.IsAssignableFrom<IOException>(error.InnerException);
    }

    [Fact]
    public async Task Folder_must_be_another_and_empty()
    {
        using TestFolder folder = new TestFolder().Good();
        Directory.CreateDirectory(folder.Beside("full"));
        await File.WriteAllTextAsync(folder.Beside("full/x"), "", Stop);

        foreach (string target in new[] { folder.Path, Path.Combine(folder.Path, "inside"), folder.Beside(""), folder.Beside("full") })
            await Assert.ThrowsAsync<ArgumentException>("toFolder", () => folder.Dataset.RepairAsync(new DatasetRepairs(), target, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => folder.Dataset.RepairAsync(new DatasetRepairs { DownscaleTo = 10 }, folder.Beside("new"), cancellationToken: Stop));
    }

    private sealed class Reaction(Action react) : IProgress<int>
    {
        public void Report(int value) => react();
    }

    private static (int Width, int Height) Size(TrainingDataset dataset, string name)
    {
        using var image = Image.Load(dataset.Items.Single(i => i.Name == name).Path);
        return (image.Width, image.Height);
    }
}
