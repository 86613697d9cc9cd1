using System.Xml.Linq;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Generation.Datasets.Tests;

/// <summary>Contact sheets: what the page shows, where it links to, and what it does with files that are not there or not whole.</summary>
public sealed class ContactSheetTests
{
    private const string Data = "data:image/jpeg;base64,";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Grid_has_a_small_picture_for_each_file_and_nothing_for_none()
    {
        using TestFolder folder = new TestFolder().Add("1.png", Colored(600, 300, new Rgba32(200, 30, 40))).Add("2.jpg", Pictures.Jpeg(2, 96, 48, orientation: 6));
        folder.Add("model.safetensors", "x");

        XElement body = await WriteAsync(folder, new ContactSheetContent
        {
            Title = "inkcat",
            Note = "SDXL",
            Columns = ["at night", "asleep"],
            Rows =
            [
                new ContactSheetRow { Title = "Epoch 1", Note = "loss 0.1", Files = [In(folder, "model.safetensors")], Cells = [In(folder, "1.png"), null] },
                new ContactSheetRow { Title = "Epoch 2", Cells = [In(folder, "2.jpg")] },
            ],
        });

        Assert.Equal(["at night", "asleep"], body.Descendants("th").Where(t => (string?)t.Attribute("scope") == "col").Select(t => t.Value));
        XElement[] rows = [.. body.Descendants("tbody").Single().Elements("tr")];
        Assert.All(rows, r => Assert.Equal(2, r.Elements("td").Count()));
        XElement head = rows[0].Element("th")!;
        Assert.Equal("row", (string?)head.Attribute("scope"));
        Assert.Contains("loss 0.1", head.Value);
        Assert.Equal(("model.safetensors", "model.safetensors"), ((string?)head.Descendants("a").Single().Attribute("href"), head.Descendants("a").Single().Value));
        XElement[] pictures = [.. body.Descendants("img")];
        Assert.Equal(["Epoch 1: at night", "Epoch 2: at night"], pictures.Select(p => (string?)p.Attribute("alt")));
        Assert.Equal(["1.png", "2.jpg"], pictures.Select(p => (string?)p.Parent!.Attribute("href")));
        using Image<Rgba32> wide = Picture(pictures[0]), turned = Picture(pictures[1]);
        Assert.Equal((256, 128, "256", "128"), (wide.Width, wide.Height, (string?)pictures[0].Attribute("width"), (string?)pictures[0].Attribute("height")));
        Assert.InRange(wide[128, 64].R, 190, 210);
        Assert.InRange(wide[128, 64].G, 20, 40);
        Assert.Equal((128, 256), (turned.Width, turned.Height));
        Assert.Equal([true, false, true, false], body.Descendants("tbody").Single().Descendants("td").Select(c => c.HasElements));
    }

    [Fact]
    public async Task Everything_from_outside_is_escaped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not have such names.");
        const string Hostile = "</td><img src=x onerror=\"alert('1')\"> & 'more'\r\n\tend";
        const string Name = "a b#c?d%20\"><script>:é.png";
        using TestFolder folder = new TestFolder().Add($"javascript:alert(1)/{Name}", Pictures.Png(1)).Add("<i>.bin", "x");

        XElement body = await WriteAsync(folder, new ContactSheetContent
        {
            Title = Hostile,
            Note = Hostile,
            Columns = [Hostile],
            Rows = [new ContactSheetRow { Title = Hostile, Note = Hostile, Files = [In(folder, "<i>.bin"), "<b>"], Cells = [In(folder, $"javascript:alert(1)/{Name}")] }],
        });

        const string Shown = "</td><img src=x onerror=\"alert('1')\"> & 'more'  end";
        Assert.Equal((Shown, Shown), (body.Element("h1")!.Value, body.Element("p")!.Value.Trim()));
        Assert.Equal(Shown, body.Descendants("thead").Single().Descendants("th").Single().Value);
        Assert.Equal($"{Shown}: {Shown}", (string?)Assert.Single(body.Descendants("img")).Attribute("alt"));
        string[] links = [.. body.Descendants("a").Select(a => (string)a.Attribute("href")!)];
        Assert.Equal(["%3Ci%3E.bin", "javascript%3Aalert%281%29/a%20b%23c%3Fd%2520%22%3E%3Cscript%3E%3A%C3%A9.png"], links);
        string followed = Uri.UnescapeDataString(new Uri(new Uri("http://host/"), links[1]).AbsolutePath); // as a browser resolves it
        Assert.True(File.Exists(In(folder, followed[1..])));
        string page = await File.ReadAllTextAsync(In(folder, "index.html"), Stop);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("://", page);
        Assert.Contains("default-src 'none'", page);
    }

    [Fact]
    public async Task Missing_damaged_and_other_files_are_shown_as_such()
    {
        byte[] whole = Pictures.Png(1);
        using TestFolder folder = new TestFolder().Add("cut.png", whole[..^200]).Add("text.png", "x").Add("empty.png", "").Add("clip.mp4", Pictures.Mp4(1)).Add("bomb.png", Pictures.PngBomb(20_000, 20_000)).Add("whole.png", whole);
        string[] names = ["gone.png", "cut.png", "text.png", "empty.png", "clip.mp4", "bomb.png", "whole.png"];

        XElement body = await WriteAsync(folder, new ContactSheetContent { Title = "x", Rows = [new ContactSheetRow { Title = "Row", Files = [In(folder, "model.bin")], Cells = [.. names.Select(n => In(folder, n))] }] });

        XElement[] cells = [.. body.Descendants("td")];
        Assert.Equal(["missing: gone.png", "damaged: cut.png", "damaged: text.png", "damaged: empty.png", "clip: clip.mp4", "too large to be shown here: bomb.png", ""], cells.Select(c => c.Value));
        Assert.Equal([null, .. names[1..]], cells.Select(c => (string?)c.Element("a")?.Attribute("href")));
        Assert.Equal("Row: 5 (clip: clip.mp4)", (string?)cells[4].Descendants("span").Single().Attribute("aria-label"));
        Assert.Equal("Row: 7", (string?)cells[6].Descendants("img").Single().Attribute("alt"));
        Assert.Contains("model.bin (missing)", body.Descendants("th").Single().Value);
    }

    [Fact]
    public async Task Only_what_is_below_the_page_is_linked()
    {
        using TestFolder folder = new TestFolder().Add("out/page/in/1.png", Pictures.Png(1)).Add("out/2.png", Pictures.Png(2)).Add("out/page-2/3.png", Pictures.Png(3)).Add("out/page/..4.png", Pictures.Png(4));
        string[] names = ["out/page/in/1.png", "out/2.png", "out/page-2/3.png", "out/page/..4.png"];

        XElement body = await WriteAsync(folder, new ContactSheetContent { Title = "x", Rows = [.. names.Select(n => new ContactSheetRow { Title = n, Files = [In(folder, n)], Cells = [In(folder, n)] })] }, "out/page/index.html");

        Assert.Equal(4, body.Descendants("img").Count());
        Assert.Equal(["in/1.png", "in/1.png", "..4.png", "..4.png"], body.Descendants("a").Select(a => (string?)a.Attribute("href")));
    }

    [Fact]
    public async Task Long_heads_are_shortened_between_characters_and_whole_to_open()
    {
        string prompt = new string('x', 89) + "\U0001F431" + new string('y', 100);
        using TestFolder folder = new TestFolder().Add("1.png", Pictures.Png(1));

        XElement body = await WriteAsync(folder, new ContactSheetContent { Title = "x", Columns = [prompt], Rows = [new ContactSheetRow { Title = "Row", Cells = [In(folder, "1.png")] }] });

        XElement details = body.Descendants("details").Single();
        Assert.Equal(new string('x', 89) + "…", details.Element("summary")!.Value);
        Assert.EndsWith(prompt, details.Value);
        Assert.Equal($"Row: {new string('x', 89)}…", (string?)body.Descendants("img").Single().Attribute("alt"));
    }

    [Fact]
    public async Task Nothing_changes_when_the_page_is_not_made()
    {
        using TestFolder folder = new TestFolder().Add("index.html", "before").Add("1.png", Pictures.Png(1));
        var row = new ContactSheetRow { Title = "Row 1", Cells = [In(folder, "1.png"), null] };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ContactSheet.WriteHtmlAsync(In(folder, "index.html"), new() { Title = "x", Rows = [row] }, new CancellationToken(canceled: true)));
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => ContactSheet.WriteHtmlAsync(In(folder, "index.html"), new() { Title = "x", Columns = ["one"], Rows = [row] }, Stop));

        Assert.Contains("Row 1 has 2 cells; there are 1 columns", refused.Message);
        Assert.Equal(["1.png", "index.html"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal("before", await File.ReadAllTextAsync(In(folder, "index.html"), Stop));
    }

    private static string In(TestFolder folder, string name) => Path.Combine(folder.Path, name);

    // The page's body, which is well-formed.
    private static async Task<XElement> WriteAsync(TestFolder folder, ContactSheetContent content, string name = "index.html")
    {
        await ContactSheet.WriteHtmlAsync(In(folder, name), content, Stop);
        string page = await File.ReadAllTextAsync(In(folder, name), Stop);
        var body = XElement.Parse(page[page.IndexOf("<body", StringComparison.Ordinal)..(page.IndexOf("</body>", StringComparison.Ordinal) + "</body>".Length)], LoadOptions.PreserveWhitespace);
        Assert.All(body.DescendantsAndSelf().Attributes("src"), s => Assert.StartsWith(Data, s.Value));
        Assert.All(body.DescendantsAndSelf().Attributes(), a => Assert.DoesNotMatch("^on", a.Name.LocalName));
        return body;
    }

    private static Image<Rgba32> Picture(XElement picture) => Image.Load<Rgba32>(Convert.FromBase64String(((string)picture.Attribute("src")!)[Data.Length..]));

    private static byte[] Colored(int width, int height, Rgba32 color)
    {
        using var image = new Image<Rgba32>(width, height, color);
        using var file = new MemoryStream();
        image.SaveAsPng(file);
        return file.ToArray();
    }
}
