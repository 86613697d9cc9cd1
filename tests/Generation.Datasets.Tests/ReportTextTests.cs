namespace Generation.Datasets.Tests;

/// <summary>Reports word by word: what people read has the file, the limit and the value.</summary>
public sealed class ReportTextTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_pictures()
    {
        using TestFolder folder = new TestFolder().Captioned("1.png", Pictures.Png(1)).Captioned("a.jpg", Pictures.Png(20)).Captioned("alpha.png", Pictures.Transparent(21)).Captioned("bomb.png", Pictures.PngBomb(20_000, 20_000))
            .Captioned("clip.mp4", Pictures.Mp4(1)).Captioned("cut.jpg", Pictures.Jpeg(22)[..^40]).Captioned("deep.png", Pictures.SixteenBit(23)).Captioned("large.png", Pictures.Png(24, 200, 200)).Captioned("long.png", Pictures.Png(25, 1024, 16))
            .Captioned("move.gif", Pictures.Gif(26, frames: 3)).Captioned("near.png", Pictures.NearlyPng(1)).Captioned("none.png", []).Captioned("print.jpg", Pictures.FlatJpeg(64, 64, 4)).Captioned("same.png", Pictures.Png(1))
            .Captioned("small.png", Pictures.Png(27, 40, 41)).Captioned("text", "x"u8.ToArray()).Captioned("text.png", "x"u8.ToArray()).Captioned("told.png", Pictures.PngWithText(28, "zTXt", 17 << 20)).Captioned("turned.jpg", Pictures.Jpeg(29, orientation: 6))
            .Captioned("head.png", [.. Pictures.Png(30)[..16], .. new byte[50]]).Captioned("held.png", Pictures.Png(31)).Captioned("noise.webp", Pictures.Webp(1)[..^9]);
        using FileStream held = File.Open(Path.Combine(folder.Path, "held.png"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        int cut = Pictures.Jpeg(22).Length - 40, webp = Pictures.Webp(1).Length - 9;

        await SaysAsync(
            folder,
            Small with { MinimumItems = 50 },
            "There are 21 items; the training takes at least 50.",
            "bomb.png has 20000 x 20000 pixels, whose decoding takes 381 MiB; at most 64 MiB are used. It was not decoded, so that damage, transparency and likeness were not looked at; make it smaller.",
            "clip.mp4 is a clip (video/mp4); the training takes pictures.",
            $"cut.jpg ends before its structure does, at {cut} bytes.",
            "head.png ends before its structure does, at 66 bytes.",
            "held.png cannot be read (IOException).",
            "move.gif is image/gif; the training takes image/png, image/jpeg, image/webp.",
            $"noise.webp ends before its structure does, at {webp} bytes.",
            "none.png has no content (0 bytes).",
            "same.png has the same content as 1.png; remove one of them.",
            "text.png is not image/png: its content is of no kind that is known.",
            "told.png says that its metadata (texts, tags, a color profile) take more than 16 MiB. It was not decoded; save it without them.",
            "a.jpg is image/png by its content; its extension says image/jpeg.",
            "alpha.png is transparent in places; what is learned there is left to the training.",
            "bomb.png has 20000 x 20000 pixels, 97656.3 times those of the training's 64 x 64.",
            "deep.png has 16 bits for each channel; trainings use 8.",
            "large.png has 200 x 200 pixels, 9.8 times those of the training's 64 x 64.",
            "long.png has 1024 x 16 pixels; of its shape only 13 % fit into the nearest bucket, 128 x 16.",
            "move.gif has more than one frame; only the first one is a picture.",
            "near.png looks like 1.png: their hashes differ in 0 of 64 bits, 4 or fewer count as alike.",
            "print.jpg has the colors of print (CMYK); convert it to RGB.",
            "small.png has 40 x 41 pixels and is enlarged; the training learns at 64 x 64.",
            "text is no picture, clip or caption and is left out.",
            "turned.jpg is shown turned or mirrored by its metadata (orientation 6); not every program follows that.");
    }

    [Fact]
    public async Task Of_captions()
    {
        using TestFolder folder = new TestFolder().Captioned("1.png", Pictures.Png(1), "inkcat").Captioned("2.png", Pictures.Png(2), "inkcat").Captioned("3.png", Pictures.Png(3), " \t\n").Add("4.png", Pictures.Png(4))
            .Captioned("5.png", Pictures.Png(5), "inkcat " + new string('x', 1018)).Captioned("6.png", Pictures.Png(6), "a cat").Add("6.caption", "another cat").Captioned("7.png", Pictures.Png(7), new string('x', 65_537))
            .Add("8.png", Pictures.Png(8)).Add("8.txt", [0xE4]).Add("9.png", Pictures.Png(9)).Add("9.jpg", Pictures.Jpeg(10)).Add("9.txt", "the inkcat").Add("gone.txt", "x").Add("more.zip", BrokenFolderTests.Zip(("a.png", Pictures.Png(9)))).Add("readme.md", "x");
        foreach (string hidden in new[] { ".a", ".b", ".c", ".d", "desktop.ini" })
            folder.Add(hidden, "x");

        await SaysAsync(
            folder,
            Small with { TriggerWord = "InkCat" },
            "7.txt has 65537 bytes; at most 65536 are read.",
            "8.txt is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.",
            "Hidden files and files of systems are left out: .a, .b, .c and 2 more.",
            "The caption of 1.png stands at 2 items.",
            "The caption of 3.png has no text.",
            "4.png has no caption.",
            "The caption of 5.png has 1025 characters; more than 1024 may be refused or cut.",
            "6.txt and 6.caption have different captions for 6.png; that of 6.txt is used.",
            "The caption of 6.png does not have the trigger word InkCat.",
            "The caption of 9.jpg stands at 2 items.",
            "9.png and 9.jpg share the caption 9.txt.",
            "9.png is called 9-2.png in the archive: its name is not safe everywhere, or another file has it without regard to case and extension.",
            "gone.txt is the caption of no picture.",
            "more.zip is an archive and is left out; unpack it, or inspect it by itself.",
            "readme.md is no picture, clip or caption and is left out.");
    }

    [Fact]
    public async Task Of_metadata()
    {
        using TestFolder folder = new TestFolder().Captioned("1.png", Pictures.Png(1), "one").Add("2.png", Pictures.Png(2)).Add("sub/3.png", Pictures.Png(3));
        string[] lines =
        [
            """{"file_name": "1.png", "text": "uno"}""", """{"file_name": "2.png", "text": "two"}""", "", """{"file_name": "2.png", "text": "two"}""", """{"file_name": "2.png", "text": "zwei"}""", """{"file_name": "gone.png", "text": "x"}""",
            """{"file_name": "gone.png", "text": "y"}""", """{"file_name": "silent.png"}""", """{"file_name": "sub\\3.png", "text": "three"}""", "{", "[]", """{"file_name": 1}""", """{"text": "x"}""", """{"file_name": "\ud800"}""",
            """{"file_name": "../1.png", "text": "x"}""", """{"file_name": "/1.png", "text": "x"}""", """{"file_name": "sub//3.png", "text": "x"}""", """{"file_name": "./1.png", "text": "x"}""", """{"file_name": "1.png", "text": 5}""",
        ];
        folder.Add("metadata.jsonl", string.Join('\n', lines));

        await SaysAsync(
            folder,
            Small,
            "Line 10 of metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters.",
            "Line 11 of metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters.",
            "Line 12 of metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters.",
            "Line 13 of metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters.",
            "Line 14 of metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters.",
            "Line 15 of metadata.jsonl names ../1.png, which is not inside the folder.",
            "Line 16 of metadata.jsonl names /1.png, which is not inside the folder.",
            "Line 17 of metadata.jsonl names sub//3.png, which is not inside the folder.",
            "Line 18 of metadata.jsonl has another text for 1.png than metadata.jsonl has; the first one is used.",
            "1.txt and metadata.jsonl have different captions for 1.png; that of 1.txt is used.",
            "Line 5 of metadata.jsonl has another text for 2.png than metadata.jsonl has; the first one is used.",
            "metadata.jsonl has a text for gone.png, which is not there.");
        Assert.Equal([("1.png", "one"), ("2.png", "two"), ("sub/3.png", "three")], folder.Dataset.Items.Select(i => (i.Name, i.Caption)));
    }

    // Twenty lines of a kind are named one by one.
    [Theory]
    [InlineData(20)]
    [InlineData(22)]
    public async Task Of_metadata_with_many_bad_lines(int count)
    {
        using TestFolder folder = new TestFolder().Captioned("1.png", Pictures.Png(1), "one");
        folder.Add("metadata.jsonl", string.Join('\n', [.. Enumerable.Range(1, count).Select(i => $"{i}"), .. Enumerable.Range(1, count).Select(i => $$"""{"file_name": "gone-{{i:00}}.png", "text": "x"}""")]));

        await SaysAsync(
            folder,
            Small,
            [
                .. Enumerable.Range(1, 20).Select(n => $"Line {n} of metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters."), .. More("metadata.jsonl has 2 more lines that cannot be used."),
                .. Enumerable.Range(1, 20).Select(n => $"metadata.jsonl has a text for gone-{n:00}.png, which is not there."), .. More("metadata.jsonl has 2 more texts for files that are not there."),
            ]);

        string[] More(string message) => count > 20 ? [message] : [];
    }

    [Fact]
    public async Task Of_metadata_with_many_lines_that_lead_out_and_names_that_are_too_long()
    {
        using TestFolder folder = new TestFolder().Captioned("1.png", Pictures.Png(1), "one");
        folder.Add("metadata.jsonl", string.Join('\n', [.. Enumerable.Repeat("""{"file_name": "../x.png", "text": "x"}""", 20), $$"""{"file_name": "{{new string('/', 16_000)}}"}""", """{"file_name": "../x.png", "text": "x"}"""]));
        folder.Add("sub/metadata.jsonl", $$"""{"file_name": "{{new string('/', 4097)}}"}""" + "\n" + $$"""{"file_name": "{{new string('x', 4096)}}", "text": null}""");

        await SaysAsync(
            folder,
            Small,
            [
                .. Enumerable.Range(1, 20).Select(n => $"Line {n} of metadata.jsonl names ../x.png, which is not inside the folder."), "metadata.jsonl has 2 more lines that cannot be used.",
                "Line 1 of sub/metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters.",
            ]);
    }

    // Two texts for one picture are no more than a warning, however many pictures have them.
    [Theory]
    [InlineData(20)]
    [InlineData(22)]
    public async Task Of_metadata_with_two_texts_for_many_pictures(int count)
    {
        using var folder = new TestFolder();
        for (int i = 10; i < 10 + count; i++)
            folder.Add($"{i}.png", Pictures.Png(i));
        folder.Add("metadata.jsonl", string.Concat(Enumerable.Range(0, 2 * count).Select(i => $$"""{"file_name": "{{10 + i % count}}.png", "text": "text {{i}}"}""" + "\n")));

        await SaysAsync(
            folder,
            Small,
            [
                .. Enumerable.Range(0, 20).Select(i => $"Line {count + i + 1} of metadata.jsonl has another text for {10 + i}.png than metadata.jsonl has; the first one is used."),
                .. count > 20 ? ["metadata.jsonl has 2 more texts for pictures that have another one."] : (string[])[],
            ]);
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"text {i}"), folder.Dataset.Items.Select(i => i.Caption));
    }

    [Fact]
    public async Task Of_metadata_in_two_folders()
    {
        using TestFolder folder = new TestFolder().Add("a/1.png", Pictures.Png(1)).Add("z/2.png", Pictures.Png(2)).Add("3.png", Pictures.Png(3)).Add("3.txt", "tre");
        folder.Add("metadata.jsonl", """{"file_name": "a/1.png", "text": "one"}""" + "\n" + """{"file_name": "z/2.png", "text": "two"}""" + "\n" + """{"file_name": "3.png", "text": "three"}""");
        folder.Add("a/metadata.jsonl", """{"file_name": "1.png", "text": "uno"}""").Add("z/metadata.jsonl", """{"file_name": "2.png", "text": "due"}""" + "\n" + """{"file_name": "gone.png", "text": "x"}""");

        await SaysAsync(
            folder,
            Small,
            "3.txt and metadata.jsonl have different captions for 3.png; that of 3.txt is used.",
            "Line 1 of metadata.jsonl has another text for a/1.png than a/metadata.jsonl has; the first one is used.",
            "Line 2 of metadata.jsonl has another text for z/2.png than z/metadata.jsonl has; the first one is used.",
            "z/metadata.jsonl has a text for z/gone.png, which is not there.");
        Assert.Equal([("3.png", "tre"), ("a/1.png", "uno"), ("z/2.png", "due")], folder.Dataset.Items.Select(i => (i.Name, i.Caption))); // that of the folder itself
    }

    [Fact]
    public async Task Of_metadata_that_cannot_be_read()
    {
        using TestFolder folder = new TestFolder().Captioned("1.png", Pictures.Png(1), "one").Add("a/metadata.jsonl", [.. "{}\n"u8, 0xE4]).Add("b/metadata.jsonl", "{}\0\n{}").Add("c/metadata.jsonl", new byte[(16 << 20) + 1]).Add("d/metadata.jsonl", "").Add("e/metadata.jsonl", "x");
        using FileStream held = File.Open(Path.Combine(folder.Path, "e/metadata.jsonl"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        await SaysAsync(
            folder,
            Small,
            "Line 1 of a/metadata.jsonl is no JSON object with a \"file_name\" of at most 4096 characters.",
            "a/metadata.jsonl is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.",
            "b/metadata.jsonl is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.",
            "c/metadata.jsonl has 16777217 bytes; at most 16777216 are read.",
            "e/metadata.jsonl cannot be read (IOException).");
    }

    [Fact]
    public async Task Of_captions_that_are_more_than_is_kept()
    {
        using var folder = new TestFolder();
        byte[] caption = [.. Enumerable.Repeat((byte)'x', 64 << 10)];
        for (int i = 100; i < 130; i++)
            folder.Captioned($"{i}.png", Pictures.Png(i)).Add($"{i}.txt", caption);
        folder.Add("metadata.jsonl", string.Concat(Enumerable.Range(100, 30).Select(i => $"{{\"file_name\": \"{i}.png\", \"text\": \"{new string('y', 256 << 10)}\"}}\n")));

        DatasetReport report = await folder.Dataset.CheckAsync(Small, cancellationToken: Stop);

        // Those of metadata.jsonl come first: 30 times 256 KiB leave room for eight of the others.
        Assert.Equal(
            ["22 more", .. Enumerable.Range(108, 20).Select(i => $"The text of {i}.txt is not read: all captions together are longer than 8 MiB.")],
            report.Issues.Where(i => i.Code == DatasetCodes.CaptionTooLong && i.Severity == ValidationSeverity.Error).Select(i => i.Message.Replace("2 more texts are not read.", "22 more", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(100, 8).Select(i => $"{i}.png"), report.Issues.Where(i => i.Code == DatasetCodes.CaptionConflict).Select(i => i.File));
        Assert.Equal(Enumerable.Range(100, 8).Select(i => $"{i}.png"), report.Dataset.Items.Where(i => i.Caption is not null).Select(i => i.Name));
    }

    [Fact]
    public async Task Of_texts_of_metadata_that_are_more_than_is_kept()
    {
        using var folder = new TestFolder();
        for (int i = 10; i < 44; i++)
            folder.Add($"{i}.png", Pictures.Png(i));
        string text = new('y', 256 << 10);
        folder.Add("metadata.jsonl", string.Concat(Enumerable.Range(10, 34).Select(i => $$"""{"file_name": "{{i}}.png", "text": "{{text}}"}""" + "\n")) + string.Concat(Enumerable.Repeat("""{"file_name": "43.png", "text": "y"}""" + "\n", 1000)));

        DatasetReport report = await folder.Dataset.CheckAsync(Small, cancellationToken: Stop);

        Assert.Equal(
            ["982 more texts are not read.", "The text of 42.png is not read: all captions together are longer than 8 MiB.", .. Enumerable.Repeat("The text of 43.png is not read: all captions together are longer than 8 MiB.", 19)],
            report.Issues.Where(i => i.Severity == ValidationSeverity.Error).Select(i => i.Message));
        Assert.Equal(["42.png", "43.png"], report.Dataset.Items.Where(i => i.Caption is null).Select(i => i.Name));
    }

    [Fact]
    public async Task Of_pairs_in_folders()
    {
        using TestFolder folder = new TestFolder().Add("control_1/1.png", Pictures.Png(1)).Captioned("main/1.png", Pictures.Png(2), "add rain").Add("control_1/1.jpg", Pictures.Jpeg(3)).Add("control_1/2.png", Pictures.Png(4)).Add("main/3.png", Pictures.Png(5))
            .Add("main/4.png", Pictures.Png(6)).Add("control_1/4.png", Pictures.Png(7)).Add("other/5.png", Pictures.Png(8)).Add("control_2/1.png", Pictures.Png(9)).Add("main/4.webp", Pictures.Webp(10)).Add("control_1/4.txt", "before");

        await SaysAsync(
            folder,
            Small with { TakesEditPairs = true },
            "control_1/1.png and control_1/1.jpg both belong to the same pair; keep one.",
            "control_1/2.png has no picture after the change: no file of that name is in main.",
            "control_2/1.png is another picture before the change, which is not taken from a folder; remove control_2, or make the archive yourself and have it looked into.",
            "main/3.png has no picture before the change: no file of that name is in control_1.",
            "main/4.png has no instruction; write what leads from control_1/4.png to it into a caption.",
            "main/4.webp and main/4.png both belong to the same pair; keep one.",
            "other/5.png is no pair; the training takes pairs of pictures, before and after a change.",
            "control_1/4.txt is the caption of no picture.",
            "other/5.png has no caption.");
        await SaysAsync(
            new TestFolder().Captioned("main/1.png", Pictures.Png(2), "add rain").Add("control_1/1.png", Pictures.Png(1)).Captioned("main/2.png", Pictures.Png(3), "add snow").Add("control_1/2.png", Pictures.Png(4)),
            Small,
            "main/1.png is a pair, of 2; the training does not take pairs.");
    }

    [Fact]
    public async Task Of_pairs_by_names()
    {
        using TestFolder folder = new TestFolder().Add("a_start.png", Pictures.Png(1)).Captioned("a_end.png", Pictures.Png(2), "add rain").Add("b_start.png", Pictures.Png(3)).Captioned("c_end.png", Pictures.Png(4), "add snow").Captioned("d.png", Pictures.Png(5), "alone")
            .Add("a_start.jpg", Pictures.Jpeg(6)).Captioned("_end.png", Pictures.Png(7), "no name").Add("a_end.webp", Pictures.Webp(8)).Add("a_start.txt", "before");

        await SaysAsync(
            folder,
            Small with { TakesEditPairs = true, MaximumItems = 2 },
            "There are 3 items; the training takes at most 2.",
            "_end.png is no pair; the training takes pairs of pictures, before and after a change.",
            "a_end.webp and a_end.png both belong to the same pair; keep one.",
            "a_start.png and a_start.jpg both belong to the same pair; keep one.",
            "b_start.png has no picture after the change: b_end is not there.",
            "c_end.png has no picture before the change: c_start is not there.",
            "d.png is no pair; the training takes pairs of pictures, before and after a change.",
            "a_start.txt is the caption of no picture.",
            "c_end.txt is the caption of no picture.");
    }

    [Fact]
    public async Task Of_names_that_only_look_like_pairs()
    {
        using TestFolder folder = new TestFolder().Captioned("sunset_after.png", Pictures.Png(1)).Captioned("dawn_before.png", Pictures.Png(2)).Captioned("control_room/x.png", Pictures.Png(3)).Captioned("mainly/y.png", Pictures.Png(4)).Captioned("week_end.png", Pictures.Png(5)).Captioned("week_end.jpg", Pictures.Jpeg(6)).Captioned("sub/_before.png", Pictures.Png(7)).Captioned("sub/_after.png", Pictures.Png(8));
        folder.Add("week_end.txt", "a week end");

        await SaysAsync(
            folder,
            Small,
            "The caption of week_end.jpg stands at 2 items.",
            "week_end.png and week_end.jpg share the caption week_end.txt.",
            "week_end.png is called week_end-2.png in the archive: its name is not safe everywhere, or another file has it without regard to case and extension.");
        Assert.All(folder.Dataset.Items, i => Assert.Null(i.Before));
    }

    [Fact]
    public async Task Of_folders()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have other links.");
        using TestFolder folder = new TestFolder().Captioned("1.png", Pictures.Png(1));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "again"), folder.Path);

        await SaysAsync(folder, Small with { MaximumArchiveLength = 10 }, $"The archive has {(await folder.Dataset.CheckAsync(Small, cancellationToken: Stop)).ArchiveLength} bytes; the training takes at most 10.", "again is a link; links are not followed, copy what it leads to into the folder.");
        using var empty = new TestFolder();
        await SaysAsync(empty, Small, "There is no picture, pair or clip.");
        Assert.Equal("0 items", empty.Dataset.ToString());
    }

    private static async Task SaysAsync(TestFolder folder, DatasetRequirements requirements, params string[] expected)
    {
        DatasetReport report = await folder.Dataset.CheckAsync(requirements, cancellationToken: Stop);
        Assert.Equal(expected, report.Issues.Select(i => i.Message));
    }
}
