using System.Text;
using System.Text.RegularExpressions;

namespace Generation.Datasets.Tests;

/// <summary>Reports: facts, text and page; and what a dataset is handed on as.</summary>
public sealed class ReportTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Facts_are_those_of_the_file()
    {
        using TestFolder folder = new TestFolder().Captioned("a.jpg", Pictures.Jpeg(1, 96, 48, orientation: 6), "x");

        ItemFacts facts = Assert.Single((await folder.Dataset.CheckAsync(Small, cancellationToken: Stop)).Items);

        byte[] bytes = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "a.jpg"), Stop);
        Assert.Equal(("a.jpg", "image/jpeg", bytes.Length), (facts.Name, facts.MediaType, facts.Length));
        Assert.Equal(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)), facts.Sha256, ignoreCase: true);
        Assert.Equal((48, 96, 6), (facts.Width, facts.Height, facts.Orientation));
        Assert.Equal((48, 96), (facts.BucketWidth, facts.BucketHeight));
        Assert.NotNull(facts.PerceptualHash);
    }

    [Theory]
    [InlineData(1024, 1024, 1024, 1024)]
    [InlineData(2048, 2048, 1024, 1024)]
    [InlineData(1920, 1080, 1344, 768)] // the bucket of 16:9 that SDXL was trained with
    [InlineData(1080, 1920, 768, 1344)]
    [InlineData(900, 600, 1280, 832)]
    [InlineData(10_000, 100, 2048, 256)]
    public void Bucket_has_the_pictures_shape_and_the_native_area(int width, int height, int bucketWidth, int bucketHeight) =>
        Assert.Equal((bucketWidth, bucketHeight), DatasetRequirements.Default.BucketOf(width, height));

    [Fact]
    public async Task Text_has_the_figures_and_every_problem_on_its_line()
    {
        using TestFolder folder = new TestFolder().Good().Add("line\nbreak.png", Pictures.Png(1));
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not have such names.");

        DatasetReport report = await folder.Dataset.CheckAsync(Small, cancellationToken: Stop);

        string[] lines = report.ToString().Split('\n');
        Assert.Equal($"4 items, 3 with captions, an archive of {report.ArchiveLength} bytes; 1 errors, 2 warnings", lines[0]);
        Assert.Equal("error duplicate: line?break.png has the same content as good-1.png; remove one of them.", lines[1]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task Progress_counts_the_items()
    {
        using TestFolder folder = new TestFolder().Good();
        var seen = new List<int>();

        await folder.Dataset.CheckAsync(Small, new Reports<int>(seen), Stop);

        Assert.Equal([1, 2, 3], seen);
    }

    [Fact]
    public async Task Cancelled_check_ends()
    {
        using TestFolder folder = new TestFolder().Good();
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => folder.Dataset.CheckAsync(Small, new CancelAt(2, cancellation), cancellation.Token));
    }

    [Fact]
    public async Task Page_is_one_file_with_small_pictures_and_everything_escaped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not have such names.");
        using TestFolder folder = new TestFolder().Good();
        const string Hostile = "<script>alert('x')<&\"onerror=\"";
        folder.Add($"{Hostile}.png", Pictures.Png(9, 300, 150)).Add($"{Hostile}.txt", "</td><img src=x onerror=\"alert(1)\"> & 'more'").Captioned("broken.png", "x"u8.ToArray());
        string path = folder.Beside("report.html");

        await (await folder.Dataset.CheckAsync(Small with { TriggerWord = "<b>" }, cancellationToken: Stop)).WriteHtmlAsync(path, Stop);

        string page = await File.ReadAllTextAsync(path, Stop);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("src=x", page.Replace("&lt;img src=x", ""));
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;&amp;&quot;onerror=&quot;.png", page);
        Assert.Contains("&lt;/td&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;", page);
        Assert.Contains("&lt;b&gt;", page);
        string[] sources = [.. Regex.Matches(page, "(?:src|href)=\"([^\"]*)\"").Select(m => m.Groups[1].Value)];
        Assert.Equal(4, sources.Length); // all but the broken one
        foreach (string source in sources)
        {
            Assert.StartsWith("data:image/jpeg;base64,", source);
            using var picture = SixLabors.ImageSharp.Image.Load(Convert.FromBase64String(source["data:image/jpeg;base64,".Length..]));
            Assert.InRange(Math.Max(picture.Width, picture.Height), 1, 160);
        }

        Assert.Equal(Regex.Count(page, "<(?!/|br|meta|!|img)[a-z0-9]+"), Regex.Count(page, "</[a-z0-9]+>")); // what opens closes
    }

    [Fact]
    public async Task Page_that_is_not_written_to_its_end_leaves_the_earlier_one()
    {
        using TestFolder folder = new TestFolder().Good();
        string path = folder.Beside("report.html");
        await File.WriteAllTextAsync(path, "the earlier one", Stop);
        DatasetReport report = await folder.Dataset.CheckAsync(Small, cancellationToken: Stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => report.WriteHtmlAsync(path, new CancellationToken(true)));

        Assert.Equal("the earlier one", await File.ReadAllTextAsync(path, Stop));
        Assert.Equal(["pictures", "report.html"], Directory.GetFileSystemEntries(folder.Beside("")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Page_shows_the_lines_of_a_caption_as_one()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Pictures.Png(1), "a cat\n\tasleep");
        using var page = new MemoryStream();

        await (await folder.Dataset.CheckAsync(Small, cancellationToken: Stop)).WriteHtmlAsync(page, Stop);

        Assert.Contains("<td>a cat  asleep</td>", Encoding.UTF8.GetString(page.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_go_on_to_a_training_request()
    {
        using TestFolder folder = new TestFolder();
        folder.Captioned("main/a.png", Pictures.Png(2), "add rain").Add("control_1/a.png", Pictures.Png(1));
        using TestFolder plain = new TestFolder().Captioned("b.png", Pictures.Png(3), "a pond").Add("c.png", Pictures.Png(4)).Captioned("d.png", Pictures.Png(5), " ");

        TrainingPicture pair = Assert.Single(folder.Dataset.ToPictures());
        IReadOnlyList<TrainingPicture> pictures = plain.Dataset.ToPictures();

        Assert.Equal(("a.png", "a.png", "add rain"), (pair.Name, pair.Before?.Name, pair.Instruction));
        Assert.Equal(Pictures.Png(2), (await pair.ReadAsync(Stop)).ToArray());
        Assert.Equal([("b.png", "a pond"), ("c.png", null), ("d.png", null)], pictures.Select(p => (p.Name, p.Caption)));
    }

    [Fact]
    public void Pair_without_instruction_is_no_picture_to_hand_on()
    {
        using TestFolder folder = new TestFolder().Add("main/a.png", Pictures.Png(2)).Add("control_1/a.png", Pictures.Png(1));

        Assert.Equal("main/a.png", Assert.Throws<DatasetException>(() => folder.Dataset.ToPictures()).File);
    }

    [Fact]
    public async Task Requirements_out_of_range_are_refused()
    {
        using var folder = new TestFolder();
        foreach (DatasetRequirements wrong in new[] { Small with { NativeResolution = 10 }, Small with { BucketStep = 0 }, Small with { NearDuplicateDistance = 65 }, Small with { MaximumCaptionLength = -1 } })
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => folder.Dataset.CheckAsync(wrong, cancellationToken: Stop));
    }

    [Fact]
    public void Metadata_captions_belong_to_the_folder_that_they_stand_in()
    {
        using TestFolder folder = new TestFolder().Add("sub/a.png", Pictures.Png(1)).Add("a.png", Pictures.Png(2));
        folder.Add("sub/metadata.jsonl", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"file_name\": \"a.png\", \"text\": \" in\\r\\nsub \"}\r\n\r\n")]).Add("metadata.jsonl", "{\"file_name\": \"a.png\", \"text\": \"at the top\", \"other\": 1}");

        Assert.Equal([("a.png", "at the top"), ("sub/a.png", "in\nsub")], folder.Dataset.Items.Select(i => (i.Name, i.Caption)));
    }

    private sealed class CancelAt(int count, CancellationTokenSource cancellation) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value == count)
                cancellation.Cancel();
        }
    }

    [Fact]
    public void Requirements_are_what_the_vendor_says_of_the_training()
    {
        var pairs = new TrainingChoice { Id = "edit", Title = "Edits", Capabilities = new() { SupportsEditPairs = true, MinimumPictures = 3, MaximumPictures = 20 } };
        var small = new TrainingChoice { Id = "sd1", Title = "SD1", Capabilities = new() { NativeResolution = 512, SupportsCaptions = true } };

        DatasetRequirements ofPairs = DatasetRequirements.For(pairs, "inkcat");
        DatasetRequirements ofSmall = DatasetRequirements.For(small, "inkcat");

        Assert.True(DatasetRequirements.For(new TrainingChoice { Id = "ltx2", Title = "LTX-2", Capabilities = new() { SupportsClips = true } }).TakesVideos);
        Assert.False(ofSmall.TakesVideos);
        Assert.Equal((true, 3, 20, 1024, null), (ofPairs.TakesEditPairs, ofPairs.MinimumItems, ofPairs.MaximumItems, ofPairs.NativeResolution, ofPairs.TriggerWord));
        Assert.Equal((false, 1, null, 512, "inkcat"), (ofSmall.TakesEditPairs, ofSmall.MinimumItems, ofSmall.MaximumItems, ofSmall.NativeResolution, ofSmall.TriggerWord));
    }
}
