using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace Generation.Datasets.Tests;

/// <summary>What repairs, exceptions and texts say, and what they are about.</summary>
public sealed class WordsTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_stays_as_it_was_is_said_with_the_reason()
    {
        using TestFolder folder = new TestFolder().Captioned("bomb.png", Pictures.PngBomb(20_000, 20_000)).Captioned("large.png", Plain(5200, 5100)).Captioned("move.gif", Pictures.Gif(1, 3)).Captioned("scan.tiff", Pictures.Tiff(2)).Captioned("still.gif", Pictures.Gif(3, 1));

        IEnumerable<string> messages = await NotRepairedAsync(folder, new() { DownscaleTo = 64 });

        Assert.Equal(["bomb.png stays as it was: changing it takes 1525 MiB, at most 72 MiB are used.", "large.png stays as it was: changing it takes 75 MiB, at most 72 MiB are used."], messages); // what is small enough needs nothing
        using TestFolder wide = new TestFolder().Captioned("odd.gif", Wide(new SixLabors.ImageSharp.Formats.Gif.GifEncoder())).Captioned("wide.bmp", Wide(new SixLabors.ImageSharp.Formats.Bmp.BmpEncoder())).Captioned("frames.gif", Frames());
        Assert.Equal(
            [
                "frames.gif stays as it was: it is not written again as image/gif with one frame unless it is converted.",
                "odd.gif stays as it was: it is not written again as image/gif unless it is converted.",
                "wide.bmp stays as it was: it is not written again as image/bmp unless it is converted.",
            ],
            await NotRepairedAsync(wide, new() { DownscaleTo = 64 }));
        Assert.Empty(await NotRepairedAsync(wide, new() { DownscaleTo = 64, Convert = true }, "again"));
        using TestFolder others = new TestFolder().Captioned("clip.mp4", Pictures.Mp4(1)).Captioned("cut.jpg", Pictures.Jpeg(9)[..^40]).Captioned("phone.heic", Pictures.Heic);
        Assert.Empty(await NotRepairedAsync(others, new() { DownscaleTo = 64 }));
        Assert.Equal(["phone.heic stays as it was: image/heic is not decoded here."], await NotRepairedAsync(others, new() { DownscaleTo = 64, Convert = true }, "again"));
        Assert.Equal(Pictures.Mp4(1), await File.ReadAllBytesAsync(others.Beside("again/clip.mp4"), Stop));
    }

    [Fact]
    public async Task Files_without_content_and_captions_without_text_stay_so()
    {
        using TestFolder folder = new TestFolder().Captioned("none.png", []).Captioned("a.png", Pictures.Png(1), " ");
        if (OperatingSystem.IsLinux())
            System.Diagnostics.Process.Start("mkfifo", [Path.Combine(folder.Path, "pipe.png")]).WaitForExit();

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new(), folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(0, new FileInfo(folder.Beside("repaired/none.png")).Length);
        Assert.Equal(folder.Dataset.Items.Select(i => (i.Name, i.Caption)), repaired.Items.Select(i => (i.Name, i.Caption)));
        Assert.Equal("", repaired.Items.Single(i => i.Name == "a.png").Caption);
    }

    [Fact]
    public async Task Nothing_that_is_written_takes_the_place_of_something_else()
    {
        using TestFolder folder = new TestFolder().Add("a_before.png", Pictures.Png(1)).Captioned("a_after.png", Pictures.Png(2), "add rain").Captioned("main/a.png", Pictures.Png(3)).Captioned("main/b.png", Pictures.Png(4));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new(), folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(
            ["control_1/a.png", "main/a-2.png", "main/a-2.txt", "main/a.png", "main/a.txt", "main/b.png", "main/b.txt"],
            Directory.GetFiles(folder.Beside("repaired"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Beside("repaired"), f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal(Pictures.Png(2), await File.ReadAllBytesAsync(folder.Beside("repaired/main/a.png"), Stop));
        Assert.False((await repaired.CheckAsync(Small with { TakesEditPairs = true }, cancellationToken: Stop)).IsValid);
    }

    [Fact]
    public async Task A_trigger_word_is_a_word()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Pictures.Png(1), "an inkcat").Captioned("b.png", Pictures.Png(2), " ").Captioned("c.png", Pictures.Png(3), "a cat").Add("d.png", Pictures.Png(4));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new() { AddTriggerWord = " inkcat " }, folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(["an inkcat", "inkcat", "inkcat, a cat", "inkcat"], repaired.Items.Select(i => i.Caption));
        foreach (string none in new[] { "", " " })
            await Assert.ThrowsAsync<ArgumentException>("AddTriggerWord", () => folder.Dataset.RepairAsync(new() { AddTriggerWord = none }, folder.Beside("none"), cancellationToken: Stop));
    }

    [Fact]
    public async Task Repair_goes_into_a_folder_that_is_really_another()
    {
        using TestFolder folder = new TestFolder().Good();
        TrainingDataset dataset = folder.Dataset;
        await File.WriteAllTextAsync(folder.Beside("file"), "x", Stop);
        Assert.Contains("this is a file", (await Assert.ThrowsAsync<ArgumentException>("toFolder", () => dataset.RepairAsync(new(), folder.Beside("file"), cancellationToken: Stop))).Message);
        Directory.CreateDirectory(folder.Beside("pictures-2"));
        Assert.Equal(3, (await dataset.RepairAsync(new(), folder.Beside("pictures-2"), cancellationToken: Stop)).Items.Count); // a longer name is no folder inside
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not tell such names apart, and have other links.");
        Assert.Equal(3, (await dataset.RepairAsync(new(), folder.Beside("PICTURES"), cancellationToken: Stop)).Items.Count);
        Directory.CreateSymbolicLink(folder.Beside("link"), folder.Path);
        Directory.CreateSymbolicLink(folder.Beside("link-2"), folder.Beside("link"));
        foreach (string inside in new[] { "link", "link-2/new", "link/a/b" })
            Assert.Contains("neither contains the dataset's folder", (await Assert.ThrowsAsync<ArgumentException>("toFolder", () => dataset.RepairAsync(new(), folder.Beside(inside), cancellationToken: Stop))).Message);
        foreach (TrainingDataset other in new[] { TrainingDataset.FromDirectory(folder.Beside("link")) })
            await Assert.ThrowsAsync<ArgumentException>("toFolder", () => other.RepairAsync(new(), Path.Combine(folder.Path, "in"), cancellationToken: Stop));
        Assert.Contains("neither contains the dataset's folder", (await Assert.ThrowsAsync<ArgumentException>("toFolder", () => dataset.RepairAsync(new(), "/", cancellationToken: Stop))).Message);
    }

    [Fact]
    public async Task The_longer_side_is_what_is_made_smaller()
    {
        using TestFolder folder = new TestFolder().Captioned("a.webp", Wide(new SixLabors.ImageSharp.Formats.Webp.WebpEncoder())).Captioned("b.png", Pictures.Png(1, 30, 120));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new() { DownscaleTo = 100 }, folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(Smaller(Wide(new SixLabors.ImageSharp.Formats.Webp.WebpEncoder()), 100, 20), await File.ReadAllBytesAsync(repaired.Items[0].Path, Stop));
        using Image wide = Image.Load(repaired.Items[0].Path), tall = Image.Load(repaired.Items[1].Path);
        Assert.Equal((100, 20, 25, 100), (wide.Width, wide.Height, tall.Width, tall.Height));
    }

    [Fact]
    public async Task Transparent_places_stay_so_when_a_picture_is_converted()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Deep(isTransparent: true)).Captioned("b.png", Deep(isTransparent: false));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new() { Convert = true }, folder.Beside("repaired"), cancellationToken: Stop);

        using Image<Rgba32> clear = Image.Load<Rgba32>(repaired.Items[0].Path), full = Image.Load<Rgba32>(repaired.Items[1].Path);
        Assert.Equal((0, 255), (clear[5, 5].A, full[5, 5].A));
        Assert.Equal((PngColorType.RgbWithAlpha, PngColorType.Rgb), (clear.Metadata.GetPngMetadata().ColorType, full.Metadata.GetPngMetadata().ColorType));
        Assert.Equal((PngBitDepth.Bit8, PngBitDepth.Bit8), (clear.Metadata.GetPngMetadata().BitDepth, full.Metadata.GetPngMetadata().BitDepth));
    }

    [Fact]
    public async Task A_pair_of_which_one_picture_was_there_before_is_dropped()
    {
        using TestFolder folder = new TestFolder().Captioned("main/1.png", Pictures.Png(1), "add rain").Add("control_1/1.png", Pictures.Png(2)).Captioned("main/2.png", Pictures.Png(3), "add snow").Add("control_1/2.png", Pictures.Png(2))
            .Captioned("main/3.png", Pictures.Png(4), "add fog").Add("control_1/3.png", Pictures.Png(5));

        TrainingDataset repaired = await folder.Dataset.RepairAsync(new() { DropDuplicates = true }, folder.Beside("repaired"), cancellationToken: Stop);

        Assert.Equal(["control_1/1.png > main/1.png", "control_1/3.png > main/3.png"], repaired.Items.Select(i => i.ToString()));
    }

    [Fact]
    public async Task Repair_ends_with_what_is_in_its_way()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Pictures.Png(1)).Captioned("b.png", Pictures.Png(2)).Captioned("c.png", Pictures.Png(3));
        await File.WriteAllTextAsync(folder.Beside("file"), "x", Stop);
        Directory.CreateDirectory(folder.Beside("full/sub"));
        TrainingDataset dataset = folder.Dataset;
        using var cancellation = new CancellationTokenSource();

        DatasetException unmade = await Assert.ThrowsAsync<DatasetException>(() => dataset.RepairAsync(new(), folder.Beside("file/in"), cancellationToken: Stop));
        Assert.StartsWith($"The folder {folder.Beside("file/in")} cannot be made: ", unmade.Message);
        Assert.Contains("this one is not empty", (await Assert.ThrowsAsync<ArgumentException>(() => dataset.RepairAsync(new(), folder.Beside("full"), cancellationToken: Stop))).Message);
        Assert.Contains("neither contains the dataset's folder", (await Assert.ThrowsAsync<ArgumentException>(() => dataset.RepairAsync(new(), Path.Combine(folder.Path, "in"), cancellationToken: Stop))).Message);
        await Assert.ThrowsAsync<ArgumentNullException>(() => dataset.RepairAsync(null!, folder.Beside("x"), cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>("toFolder", () => dataset.RepairAsync(new(), "", cancellationToken: Stop));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dataset.RepairAsync(new(), folder.Beside("half"), new Then(cancellation.Cancel), cancellation.Token));
        Assert.Equal(["a.png", "a.txt"], Directory.GetFiles(folder.Beside("half")).Select(Path.GetFileName).Order());
        using FileStream held = File.Open(Path.Combine(folder.Path, "b.png"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        DatasetException unread = await Assert.ThrowsAsync<DatasetException>(() => dataset.RepairAsync(new(), folder.Beside("none"), cancellationToken: Stop));
        Assert.Equal(("b.png", "b.png cannot be read (IOException)."), (unread.File, unread.Message));
        Assert.Empty(Directory.GetFiles(folder.Beside("none")));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(5, "")]
    [InlineData(7, " And 2 more; see Issues.")]
    public async Task An_exception_names_the_first_errors(int count, string more)
    {
        using TestFolder folder = new TestFolder().Good();
        (string Name, byte[] Content)[] bad = [.. Enumerable.Range(1, count).Select(i => ($"{i}.png", new[] { (byte)i }))];
        await File.WriteAllBytesAsync(folder.Beside("bad.zip"), BrokenFolderTests.Zip([.. bad, .. bad.Select(b => (Path.ChangeExtension(b.Name, ".txt"), new byte[] { (byte)b.Name[0] }))]), Stop);

        DatasetException error = await Assert.ThrowsAsync<DatasetException>(() => TrainingArchive.OpenAsync(folder.Beside("bad.zip"), Small, Stop));

        Assert.Equal($"The archive has errors and was not sent: {string.Join(" ", Enumerable.Range(1, Math.Min(count, 5)).Select(i => $"{i}.png is not image/png: its content is of no kind that is known."))}{more}", error.Message);
        Assert.Equal(("1.png", count), (error.File, error.Issues.Count));
    }

    [Fact]
    public async Task Reports_say_what_they_cannot_be_used_for()
    {
        using TestFolder good = new TestFolder().Good(), bad = new TestFolder().Captioned("1.png", []).Captioned("2.png", []).Add("3.png", Pictures.Png(3));
        DatasetReport report = await bad.Dataset.CheckAsync(Small, cancellationToken: Stop);
        TrainingDataset dataset = report.Dataset;
        var choice = new TrainingChoice { Id = "x", Title = "X", Capabilities = new() };
        var request = new TrainingRequest { Choice = "x", Name = "cats" };

        DatasetException archive = Assert.Throws<DatasetException>(() => dataset.CreateArchive(report)), pictures = Assert.Throws<DatasetException>(() => request.WithDataset(report, choice));

        Assert.Equal("The dataset has 2 errors; the first one: 1.png has no content (0 bytes).", archive.Message);
        Assert.StartsWith("The dataset has errors and was not sent: 1.png has no content (0 bytes). 2.png has", pictures.Message);
        Assert.Empty(archive.Issues);
        Assert.Equal((null, "X and was not sent: "), (DatasetException.Of("X", []).File, DatasetException.Of("X", []).Message));
        Assert.StartsWith("3 items, 2 with captions, no archive; 2 errors, 1 warnings\nerror broken: 1.png has no content", report.ToString());
        Assert.Contains("that of another dataset", Assert.Throws<ArgumentException>(() => good.Dataset.CreateArchive(report)).Message);
        Assert.Throws<ArgumentNullException>(() => dataset.CreateArchive(null!));
        Assert.Throws<ArgumentNullException>(() => request.WithDataset(null!, choice));
        Assert.Throws<ArgumentNullException>(() => request.WithDataset(report, null!));
        Assert.Throws<ArgumentNullException>(() => ((TrainingRequest)null!).WithDataset(report, choice));
        Assert.Throws<ArgumentException>(() => TrainingDataset.FromDirectory(""));
        Assert.Throws<ArgumentNullException>(() => DatasetRequirements.For(null!));
        Assert.Contains("has no instruction; write what leads from control_1/1.png to it", Assert.Throws<DatasetException>(() => new TestFolder().Add("main/1.png", Pictures.Png(1)).Add("control_1/1.png", Pictures.Png(2)).Dataset.ToPictures()).Message);
    }

    [Fact]
    public async Task Limits_are_met_exactly()
    {
        using TestFolder folder = new TestFolder().Good();
        long length = (await folder.Dataset.CheckAsync(Small, cancellationToken: Stop)).ArchiveLength!.Value;

        Assert.Empty((await folder.Dataset.CheckAsync(Small with { MinimumItems = 3, MaximumItems = 3, MaximumArchiveLength = length }, cancellationToken: Stop)).Issues);
        foreach (DatasetRequirements wrong in new[] { Small with { MinimumItems = -1 }, Small with { NearDuplicateDistance = -1 } })
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => folder.Dataset.CheckAsync(wrong, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("PictureFormats", () => folder.Dataset.CheckAsync(Small with { PictureFormats = null! }, cancellationToken: Stop));
        Assert.Equal(3, folder.Dataset.Items.Count(i => i.Kind == DatasetMediaKind.Picture));
        Assert.Equal(DatasetMediaKind.Video, new TestFolder().Add("a.mp4", Pictures.Mp4(1)).Dataset.Items.Single().Kind);
    }

    [Fact]
    public void Texts_say_what_is_asked_for()
    {
        Assert.Equal("nothing", new DatasetRepairs().ToString());
        Assert.Equal("convert", new DatasetRepairs { Convert = true }.ToString());
        Assert.Equal("rotate", new DatasetRepairs { Rotate = true }.ToString());
        Assert.Equal("downscale to 512 px", new DatasetRepairs { DownscaleTo = 512 }.ToString());
        Assert.Equal("drop duplicates, add the trigger word", new DatasetRepairs { DropDuplicates = true, AddTriggerWord = "inkcat" }.ToString());
        Assert.Equal("1024 px, pictures", DatasetRequirements.Default.ToString());
        Assert.Equal("64 px, pairs", (Small with { TakesEditPairs = true }).ToString());
        Assert.Equal("64 px, pictures and clips", (Small with { TakesVideos = true }).ToString());
        using TestFolder folder = new TestFolder().Add("a.png", Pictures.Png(1));
        Assert.Equal("a.png", folder.Dataset.Items.Single().ToString());
    }

    private static async Task<IEnumerable<string>> NotRepairedAsync(TestFolder folder, DatasetRepairs repairs, string to = "repaired")
    {
        TrainingDataset repaired = await folder.Dataset.RepairAsync(repairs, folder.Beside(to), cancellationToken: Stop);
        return (await repaired.CheckAsync(Small, cancellationToken: Stop)).Issues.Where(i => i.Code == DatasetCodes.NotRepaired).Select(i => i.Message);
    }

    // At the quality that is documented.
    private static byte[] Smaller(byte[] picture, int width, int height)
    {
        using Image<Rgb24> image = Image.Load<Rgb24>(picture);
        image.Mutate(i => i.Resize(width, height, KnownResamplers.Lanczos3));
        using var file = new MemoryStream();
        image.Save(file, new SixLabors.ImageSharp.Formats.Webp.WebpEncoder { Quality = 95 });
        return file.ToArray();
    }

    private static byte[] Plain(int width, int height)
    {
        using var image = new Image<Rgb24>(width, height);
        using var file = new MemoryStream();
        image.SaveAsPng(file, new PngEncoder { ColorType = PngColorType.Rgb, CompressionLevel = PngCompressionLevel.BestSpeed });
        return file.ToArray();
    }

    private static byte[] Wide(SixLabors.ImageSharp.Formats.IImageEncoder encoder)
    {
        using var image = new Image<Rgb24>(150, 30, Color.Red);
        using var file = new MemoryStream();
        image.Save(file, encoder);
        return file.ToArray();
    }

    private static byte[] Frames()
    {
        using var image = new Image<Rgb24>(150, 30, Color.Red);
        image.Frames.AddFrame(image.Frames.RootFrame);
        using var file = new MemoryStream();
        image.SaveAsGif(file);
        return file.ToArray();
    }

    private static byte[] Deep(bool isTransparent)
    {
        using var image = new Image<Rgba64>(64, 64, Color.Blue);
        if (isTransparent)
            image[5, 5] = new Rgba64(0, 0, 0, 0);
        using var file = new MemoryStream();
        image.SaveAsPng(file, new PngEncoder { BitDepth = PngBitDepth.Bit16, ColorType = PngColorType.RgbWithAlpha });
        return file.ToArray();
    }

    private sealed class Then(Action act) : IProgress<int>
    {
        public void Report(int value) => act();
    }
}
