using System.Diagnostics;

namespace Generation.Datasets.Tests;

/// <summary>How much memory a program takes at most: asked of a process of its own.</summary>
public abstract class MemoryTests
{
    protected const long Limit = 200L << 20;

    protected static async Task<(string Codes, long Peak)> RunAsync(string work, string folder)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Generation.Datasets.Tests.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "child", work, folder]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_GCgen0size"] = "1000000"; // 16 MiB: else garbage may grow to the size of the processor's cache, 260 MiB on some
        using Process child = Process.Start(start)!; // it is a new process
        string output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{work}: {output}");
        Assert.Equal(0, child.ExitCode);
        string[] parts = output.TrimEnd().Split(';');
        return (parts[0], long.Parse(parts[1]));
    }
}

/// <summary>A folder of many files. Classes of their own run side by side.</summary>
public sealed class FolderMemoryTests : MemoryTests
{
    [Fact]
    public async Task Ten_thousand_files_take_less_than_200_MiB()
    {
        using TestFolder folder = Many(5_000), fewer = Many(1_000); // with their captions, ten thousand files

        (string codes, long peak) = await RunAsync("check", folder.Path);
        (_, long repairPeak) = await RunAsync("repair", fewer.Path);

        Assert.Equal("", codes);
        Assert.InRange(peak, 1, Limit);
        Assert.InRange(repairPeak, 1, Limit);
        using var repaired = SixLabors.ImageSharp.Image.Load(fewer.Beside("pictures-repaired/00500.jpg"));
        Assert.Equal((64, 43), (repaired.Width, repaired.Height));
    }

    private static TestFolder Many(int pictures)
    {
        var folder = new TestFolder();
        byte[] small = Pictures.Jpeg(1), large = Pictures.FlatJpeg(6_000, 4_000, 3), most = Pictures.FlatJpeg(8_100, 8_100, 3);
        for (int i = 0; i < pictures; i++) // a comment makes each another file
        {
            byte[] picture = i == pictures / 2 || i == pictures - 10 ? large : i == pictures - 5 ? most : small;
            folder.Captioned($"{i:00000}.jpg", [.. picture[..2], 0xFF, 0xFE, 0, 6, .. BitConverter.GetBytes(i), .. picture[2..]], $"{i} {new string('x', 300)}");
        }

        return folder;
    }
}

/// <summary>Pictures that are larger than their files.</summary>
public sealed class BombMemoryTests : MemoryTests
{
    [Fact]
    public async Task Bombs_take_less_than_200_MiB()
    {
        using TestFolder folder = new TestFolder().Good();
        folder.Captioned("bomb.png", Pictures.PngBomb(20_000, 20_000));
        for (int i = 0; i < 3; i++)
            folder.Captioned($"most-{i}.png", Pictures.PngBomb(8_100, 8_100 - i)); // as many pixels as are decoded, of which hardly any are there
        folder.Captioned("bomb.jpg", Pictures.FlatJpeg(30_000, 30_000, 3, hasData: false));
        folder.Captioned("several-scans.jpg", Pictures.FlatJpeg(3_000, 3_000, 3, isProgressive: true, hasData: false));

        foreach (string kind in (string[])["zTXt", "iTXt", "iCCP"])
            folder.Captioned($"{kind}.png", Pictures.PngWithText(9, kind, 250 << 20));
        folder.Captioned("comment.gif", Pictures.GifWithComment(9, 100 << 20)).Captioned("tags.tiff", Pictures.TiffBomb(9)).Captioned("tags.png", Pictures.PngWithExif(9, Pictures.ExifBomb));
        folder.Captioned("tags.jpg", Pictures.JpegWithExif(9, Pictures.ExifBomb)).Captioned("tags.webp", Pictures.WebpWithChunk(9, "EXIF", Pictures.ExifBomb, Pictures.ExifBomb.Length));
        folder.Captioned("profile.webp", Pictures.WebpWithChunk(9, "ICCP", [], 0x7FFFFFFE));
        folder.Captioned("in-color.jpg", Pictures.FlatJpeg(4_096, 4_096, 3));

        (string codes, long peak) = await RunAsync("check", folder.Path);
        (_, long sheetPeak) = await RunAsync("sheet", folder.Path);

        Assert.Equal("broken,formatNotTaken,tooManyPixels", codes);
        Assert.InRange(peak, 1, Limit);
        Assert.InRange(sheetPeak, 1, Limit);
    }
}

/// <summary>Texts that are long together.</summary>
public sealed class TextMemoryTests : MemoryTests
{
    [Fact]
    public async Task Long_texts_take_less_than_200_MiB()
    {
        using var folder = new TestFolder();
        string caption = new('x', 60_000);
        for (int i = 0; i < 2_000; i++)
            folder.Captioned($"{i:0000}.png", Pictures.Png(i, 16, 16), caption);
        folder.Add("metadata.jsonl", new string('\n', 1 << 20).Replace("\n", "{}\n", StringComparison.Ordinal)).Add("more/metadata.jsonl", string.Concat(Enumerable.Range(0, 400_000).Select(i => $"{{\"file_name\":\"{i}\",\"text\":\"x\"}}\n")));

        (string codes, long peak) = await RunAsync("check", folder.Path);

        Assert.Equal("captionTooLong,metadata", codes);
        Assert.InRange(peak, 1, Limit);
    }
}

/// <summary>Archives that are larger than their files.</summary>
public sealed class ArchiveMemoryTests : MemoryTests
{
    [Fact]
    public async Task Archive_bombs_take_less_than_200_MiB()
    {
        using var folder = new TestFolder();
        folder.Add("zeros.zip", BrokenFolderTests.Zip(("a.png", new byte[300 << 20])));
        folder.Add("zeros-below-the-ratio.zip", BrokenFolderTests.Zip([.. Enumerable.Range(0, 40).Select(i => ($"{i}.png", new byte[8 << 20]))]));
        folder.Add("header.zip", BrokenFolderTests.Zip(("a.png", Pictures.PngBomb(20_000, 20_000))));

        (string codes, long peak) = await RunAsync("inspect", folder.Path);

        Assert.Equal("archiveBomb,broken,duplicate,empty,tooManyPixels", codes);
        Assert.InRange(peak, 1, Limit);
    }
}
