using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Generation.Datasets.Tests;

/// <summary>What stands where on the pages of reports and contact sheets.</summary>
public sealed class PageTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Report_has_a_row_for_each_file_and_a_list_for_what_belongs_to_none()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Pictures.Png(1, 64, 128), "a & b").Add("b.dat.jpg", "x").Add("c.jpg", Pictures.Jpeg(3)).Add(".hidden.png", "x").Add("odd.txt", "x");

        string page = await PageAsync(folder, Small with { MinimumItems = 4 });

        int length = Pictures.Png(1, 64, 128).Length, second = Pictures.Jpeg(3).Length;
        Assert.StartsWith("<!DOCTYPE html>", page); // without a mark of its encoding
        Assert.Contains("<h1>Training dataset</h1>\n<p>3 items, 1 with captions, ", page);
        Assert.Equal("<ul><li class=\"error\">error tooFew: There are 3 items; the training takes at least 4.</li>"
            + "<li class=\"warning\">warning hidden: Hidden files and files of systems are left out: .hidden.png.</li>"
            + "<li class=\"warning\">warning captionOrphan: odd.txt is the caption of no picture.</li></ul>\n",
            page[page.IndexOf("<ul>", StringComparison.Ordinal)..page.IndexOf("<table>", StringComparison.Ordinal)]);
        string[] rows = [.. Regex.Matches(page, "<tr><td>.*</tr>").Select(m => Regex.Replace(m.Value, "base64,[^\"]+", "*"))];
        Assert.Equal(
            [
                $"<tr><td><img alt=\"\" src=\"data:image/jpeg;*\"></td><td>a.png<br>64 x 128, image/png, {length} bytes</td><td>a &amp; b</td><td><ul></ul></td></tr>",
                "<tr><td></td><td>b.dat.jpg<br>unknown, 1 bytes</td><td></td><td><ul><li class=\"error\">error broken: b.dat.jpg is not image/jpeg: its content is of no kind that is known.</li>"
                    + "<li class=\"warning\">warning captionMissing: b.dat.jpg has no caption.</li></ul></td></tr>",
                $"<tr><td><img alt=\"\" src=\"data:image/jpeg;*\"></td><td>c.jpg<br>64 x 64, image/jpeg, {second} bytes</td><td></td><td><ul><li class=\"warning\">warning captionMissing: c.jpg has no caption.</li></ul></td></tr>",
            ],
            rows);
        Assert.EndsWith("</table></body></html>\n", page);
    }

    [Fact]
    public async Task Report_without_such_problems_has_no_list()
    {
        using TestFolder folder = new TestFolder().Good();

        string page = await PageAsync(folder, Small);

        Assert.Matches("</p>\n<table>", page);
    }

    [Fact]
    public async Task Stream_stays_open_and_a_page_can_be_cancelled()
    {
        using TestFolder folder = new TestFolder().Good();
        DatasetReport report = await folder.Dataset.CheckAsync(Small, cancellationToken: Stop);
        using var page = new MemoryStream();

        await report.WriteHtmlAsync(page, Stop);

        Assert.True(page.CanWrite);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => report.WriteHtmlAsync(page, new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => report.WriteHtmlAsync((Stream)null!, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => report.WriteHtmlAsync("", Stop));
    }

    // 4 bytes for each pixel in color; up to 32 MiB on a report, up to 64 on a sheet.
    [Theory]
    [InlineData(90, 90, true, true)]
    [InlineData(3000, 2900, false, true)]
    [InlineData(4200, 4200, false, false)]
    public async Task Large_picture_is_small_in_gray(int width, int height, bool isColoredOnReport, bool isColoredOnSheet)
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Red(width, height), "red");
        string sheet = folder.Beside("sheet.html");

        string report = await PageAsync(folder, Small);
        await ContactSheet.WriteHtmlAsync(sheet, new() { Title = "x", Rows = [new() { Title = "1", Cells = [Path.Combine(folder.Path, "a.png")] }] }, Stop);

        Assert.Equal((isColoredOnReport, isColoredOnSheet), (IsColored(report), IsColored(await File.ReadAllTextAsync(sheet, Stop))));
    }

    [Fact]
    public async Task Picture_too_large_for_gray_has_no_place_on_a_report()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", Red(6000, 5900), "red"); // 34 MiB in gray

        string page = await PageAsync(folder, Small);

        Assert.Contains("<tr><td></td><td>a.png<br>6000 x 5900, image/png, ", page);
    }

    [Fact]
    public async Task Sheet_shows_each_kind_of_what_has_no_picture()
    {
        using TestFolder folder = new TestFolder().Add("clip.mp4", Pictures.Mp4(1)).Add("b.heic", Pictures.Heic).Add("held.png", Pictures.Png(1)).Add("bomb.png", Pictures.PngBomb(20_000, 20_000)).Add("cut.png", Pictures.Png(1)[..^200]);
        using var held = new FileStream(Path.Combine(folder.Path, "held.png"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        string[] names = ["gone.png", "clip.mp4", "b.heic", "held.png", "bomb.png", "cut.png"];

        string page = await SheetAsync(folder, new() { Title = "x", Rows = [.. names.Select(n => new ContactSheetRow { Title = n, Cells = [Path.Combine(folder.Path, n)] })] });

        string[] tiles = [.. Regex.Matches(page, "<span class=\"(tile[^\"]*)\"[^>]*>([^<]*)</span>").Select(m => $"{m.Groups[1].Value}: {m.Groups[2].Value}")];
        Assert.Equal(
            ["tile bad: missing: gone.png", "tile: clip: clip.mp4", "tile: not shown here: b.heic", "tile bad: cannot be read: held.png", "tile: too large to be shown here: bomb.png", "tile bad: damaged: cut.png"],
            tiles);
    }

    [Fact]
    public async Task Sheet_without_notes_and_files_has_nothing_in_their_places()
    {
        using TestFolder folder = new TestFolder().Add("1.png", Pictures.Png(1));

        string page = await SheetAsync(folder, new() { Title = "x", Note = " ", Rows = [new() { Title = "Row", Cells = [null] }, new() { Title = "Wide", Note = "n", Files = ["gone.bin"], Cells = [null, null] }] });

        Assert.StartsWith("<!DOCTYPE html>", page);
        Assert.EndsWith(
            "<h1 id=\"title\" dir=\"auto\">x</h1>\n<div class=\"grid\" role=\"region\" aria-labelledby=\"title\" tabindex=\"0\"><table>\n<tbody>\n"
            + "<tr><th scope=\"row\"><span dir=\"auto\">Row</span></th><td></td><td></td></tr>\n"
            + "<tr><th scope=\"row\"><span dir=\"auto\">Wide</span><p dir=\"auto\">n</p>\n<ul><li>gone.bin (missing)</li></ul></th><td></td><td></td></tr>\n"
            + "</tbody></table></div></body></html>\n",
            page);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, 90)]
    [InlineData(300, 90)]
    public async Task Long_head_is_shortened_where_that_saves_something(int length, int? shown)
    {
        using TestFolder folder = new TestFolder().Add("1.png", Pictures.Png(1));
        string prompt = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + i % 26)));

        string page = await SheetAsync(folder, new() { Title = "x", Columns = [prompt], Rows = [] });

        string head = WebUtility.HtmlDecode(Regex.Match(page, "<thead><tr><td></td>(.*)</tr></thead>").Groups[1].Value);
        Assert.Equal(shown is { } end ? $"<th scope=\"col\" dir=\"auto\"><details><summary>{prompt[..end]}…</summary>{prompt}</details></th>" : $"<th scope=\"col\" dir=\"auto\">{prompt}</th>", head);
    }

    [Fact]
    public async Task Characters_that_turn_or_break_a_line_are_not_shown()
    {
        using TestFolder folder = new TestFolder().Add("1.png", Pictures.Png(1));
        const string Title = "\u2027|\u2028|\u2029|\u202A|\u202E|\u202F|\u2065|\u2066|\u2069|\u206A|\u0007|\u009B|\uD800|x";

        string page = await SheetAsync(folder, new() { Title = Title, Rows = [] });

        Assert.Equal("\u2027| | |?|?|\u202F|\u2065|?|?|\u206A|?|?|\uFFFD|x", WebUtility.HtmlDecode(Regex.Match(page, "<title>(.*)</title>").Groups[1].Value));
    }

    [Fact]
    public async Task Sheet_needs_a_place_and_a_content()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ContactSheet.WriteHtmlAsync("", new() { Title = "x", Rows = [] }, Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ContactSheet.WriteHtmlAsync("x.html", null!, Stop));
        ArgumentException root = await Assert.ThrowsAsync<ArgumentException>(() => ContactSheet.WriteHtmlAsync(Path.GetPathRoot(Path.GetTempPath())!, new() { Title = "x", Rows = [] }, Stop));
        Assert.Contains("that of a folder", root.Message);
    }

    [Fact]
    public void Contents_say_how_large_they_are()
    {
        var row = new ContactSheetRow { Title = "Epoch 1", Cells = ["a.png", null, "b.png"] };

        Assert.Equal("Epoch 1: 2 cells", row.ToString());
        Assert.Equal("cats: 1 rows, 3 columns", new ContactSheetContent { Title = "cats", Rows = [row] }.ToString());
        Assert.Equal("cats: 0 rows, 1 columns", new ContactSheetContent { Title = "cats", Columns = ["one"], Rows = [] }.ToString());
        Assert.Equal("cats: 0 rows, 0 columns", new ContactSheetContent { Title = "cats", Rows = [] }.ToString());
    }

    private static async Task<string> PageAsync(TestFolder folder, DatasetRequirements requirements)
    {
        using var page = new MemoryStream();
        await (await folder.Dataset.CheckAsync(requirements, cancellationToken: Stop)).WriteHtmlAsync(page, Stop);
        return Encoding.UTF8.GetString(page.ToArray());
    }

    private static async Task<string> SheetAsync(TestFolder folder, ContactSheetContent content)
    {
        string path = Path.Combine(folder.Path, "index.html");
        await ContactSheet.WriteHtmlAsync(path, content, Stop);
        return Encoding.UTF8.GetString(await File.ReadAllBytesAsync(path, Stop));
    }

    private static byte[] Red(int width, int height)
    {
        using var image = new Image<Rgb24>(width, height, new Rgb24(220, 20, 20));
        using var file = new MemoryStream();
        image.SaveAsPng(file, new SixLabors.ImageSharp.Formats.Png.PngEncoder { ColorType = SixLabors.ImageSharp.Formats.Png.PngColorType.Rgb, CompressionLevel = SixLabors.ImageSharp.Formats.Png.PngCompressionLevel.BestSpeed });
        return file.ToArray();
    }

    private static bool IsColored(string page)
    {
        using Image<Rgb24> picture = Image.Load<Rgb24>(Convert.FromBase64String(Regex.Match(page, "base64,([^\"]+)").Groups[1].Value));
        Rgb24 middle = picture[picture.Width / 2, picture.Height / 2];
        return middle.R > middle.G + 50;
    }
}
