using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Generation.Datasets.Tests;

/// <summary>Folders that are wrong in one way each, and what the report says of each: every problem with its file, and no other.</summary>
public sealed class BrokenFolderTests
{
    private static readonly DatasetRequirements Small = new() { NativeResolution = 64, BucketStep = 16 };

    // Code points that Unicode has set aside: they stand for no character.
    private static readonly int[] SetAside = [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF];

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["nothing wrong"] = new(f => f.Good()),
        ["empty"] = new(f => { }, "error empty"),
        ["one picture"] = new(f => f.Captioned("a.png", Pictures.Png(9)), "error tooFew") { Requirements = Small with { MinimumItems = 3 } },
        ["more than taken"] = new(f => f.Good(), "error tooMany") { Requirements = Small with { MaximumItems = 2 } },
        ["truncated JPEG"] = new(f => f.Good().Captioned("cut.jpg", Pictures.Jpeg(9)[..^40]), "error broken cut.jpg"),
        ["JPEG with a clip behind it"] = new(f => f.Good().Captioned("motion.jpg", [.. Pictures.Jpeg(9), .. Pictures.Mp4(1), .. new byte[200]])),
        ["truncated JPEG with a small one inside"] = new(f => f.Good().Captioned("cut.jpg", [.. Pictures.JpegWithExif(9, Pictures.Jpeg(8))[..^40]]), "error broken cut.jpg"),
        ["truncated PNG"] = new(f => f.Good().Captioned("cut.png", Pictures.Png(9)[..^40]), "error broken cut.png"),
        ["truncated WebP"] = new(f => f.Good().Captioned("cut.webp", Pictures.Webp(9)[..^40]), "error broken cut.webp"),
        ["damaged PNG"] = new(f => f.Good().Captioned("bad.png", Damaged(Pictures.Png(9))), "error broken bad.png"),
        ["empty picture"] = new(f => f.Good().Captioned("none.png", []), "error broken none.png"),
        ["text named PNG"] = new(f => f.Good().Captioned("text.png", "no picture"u8.ToArray()), "error broken text.png"),
        ["PNG named JPEG"] = new(f => f.Good().Captioned("a.jpg", Pictures.Png(9)), "warning misnamed a.jpg"),
        ["picture without extension"] = new(f => f.Good().Add("plain", Pictures.Png(9)).Add("plain.txt", "a caption"), "warning misnamed plain"),
        ["CMYK"] = new(f => f.Good().Captioned("print.jpg", Pictures.FlatJpeg(64, 64, 4)), "warning cmyk print.jpg"),
        ["CMYK as Photoshop writes it"] = new(f => f.Good().Captioned("print.jpg", Pictures.PhotoshopCmyk(64, 64)), "warning cmyk print.jpg"),
        ["16 bit"] = new(f => f.Good().Captioned("deep.png", Pictures.SixteenBit(9)), "warning sixteenBit deep.png"),
        ["animated GIF"] = new(f => f.Good().Captioned("move.gif", Pictures.Gif(9, frames: 3)), "error formatNotTaken move.gif", "warning animated move.gif"),
        ["GIF with one frame"] = new(f => f.Good().Captioned("still.gif", Pictures.Gif(9)), "error formatNotTaken still.gif"),
        ["BMP"] = new(f => f.Good().Captioned("a.bmp", Pictures.Bmp(9)), "error formatNotTaken a.bmp"),
        ["WebP that is large and not decoded"] = new(f => f.Good().Captioned("large.webp", Pictures.BlankWebp(2700, 2600)), "warning largerThanNeeded large.webp", "warning tooManyPixels large.webp"),
        ["AVI"] = new(f => f.Good().Captioned("clip.avi", [.. "RIFF"u8, 4, 0, 0, 0, .. "AVI "u8]), "error videoNotTaken clip.avi"),
        ["JPEG XL"] = new(f => f.Good().Captioned("a.jxl", [0xFF, 0x0A, 1, 2, 3]), "error formatNotTaken a.jxl"),
        ["raw picture of Canon"] = new(f => f.Good().Captioned("a.cr3", Boxes("crx ")), "error formatNotTaken a.cr3", "warning misnamed a.cr3") { Requirements = Small with { TakesVideos = true } },
        ["AVIF by the brands that follow"] = new(f => f.Good().Captioned("a.avif", Boxes("mif1", "avif")), "error formatNotTaken a.avif"),
        ["HEIC"] = new(f => f.Good().Captioned("phone.heic", Pictures.Heic), "error formatNotTaken phone.heic"),
        ["PNG header bomb"] = new(f => f.Good().Captioned("bomb.png", Pictures.PngBomb(20_000, 20_000)), "error tooManyPixels bomb.png", "warning largerThanNeeded bomb.png"),
        ["PNG text bomb"] = new(f => f.Good().Captioned("bomb.png", Pictures.PngWithText(9, "zTXt", 17 << 20)), "error broken bomb.png"),
        ["PNG international text bomb"] = new(f => f.Good().Captioned("bomb.png", Pictures.PngWithText(9, "iTXt", 17 << 20)), "error broken bomb.png"),
        ["PNG profile bomb"] = new(f => f.Good().Captioned("bomb.png", Pictures.PngWithText(9, "iCCP", 17 << 20)), "error broken bomb.png"),
        ["PNG with a long text"] = new(f => f.Good().Captioned("told.png", Pictures.PngWithText(9, "zTXt", 8 << 20))),
        ["PNG with a text that is not packed"] = new(f => f.Good().Captioned("bomb.png", Pictures.PngWithText(9, "tEXt", 17 << 20)), "error broken bomb.png"),
        ["PNG metadata bomb"] = new(f => f.Good().Captioned("bomb.png", Pictures.PngWithExif(9, Pictures.ExifBomb)), "error broken bomb.png"),
        ["JPEG metadata bomb"] = new(f => f.Good().Captioned("bomb.jpg", Pictures.JpegWithExif(9, Pictures.ExifBomb)), "error broken bomb.jpg"),
        ["JPEG metadata bomb in two segments"] = new(f => f.Good().Captioned("bomb.jpg", Pictures.JpegWithExif(9, Pictures.ExifBomb[..9], Pictures.ExifBomb[9..])), "error broken bomb.jpg"),
        ["JPEG metadata bomb behind something"] = new(f => f.Good().Captioned("bomb.jpg", [0xFF, 0xD8, 0, .. Pictures.JpegWithExif(9, Pictures.ExifBomb)[2..]]), "error broken bomb.jpg"),
        ["PNG text bomb behind something"] = new(f => f.Good().Captioned("bomb.png", [.. Pictures.Png(9)[..33], 0xFF, 0xFF, 0xFF, 0xFF, .. Pictures.PngWithText(9, "zTXt", 17 << 20)[33..]]), "error broken bomb.png"),
        ["WebP metadata bomb"] = new(f => f.Good().Captioned("bomb.webp", Pictures.WebpWithChunk(9, "EXIF", Pictures.ExifBomb, Pictures.ExifBomb.Length)), "error broken bomb.webp"),
        ["TIFF metadata bomb"] = new(f => f.Good().Captioned("bomb.tiff", Pictures.TiffBomb(9)), "error broken bomb.tiff", "error formatNotTaken bomb.tiff"),
        ["TIFF whose directories lead in a circle"] = new(f => f.Good().Captioned("bomb.tiff", Pictures.TiffCircle(9)), "error broken bomb.tiff", "error formatNotTaken bomb.tiff"),
        ["GIF comment bomb"] = new(f => f.Good().Captioned("bomb.gif", Pictures.GifWithComment(9, 17 << 20)), "error broken bomb.gif", "error formatNotTaken bomb.gif"),
        ["WebP profile that is not there"] = new(f => f.Good().Captioned("bomb.webp", Pictures.WebpWithChunk(9, "ICCP", [], 0x7FFFFFFE)), "error broken bomb.webp"),
        ["WebP metadata that is not there"] = new(f => f.Good().Captioned("bomb.webp", Pictures.WebpWithChunk(9, "EXIF", [], 0x7FFFFFFE)), "error broken bomb.webp"),
        ["WebP description that is not there"] = new(f => f.Good().Captioned("bomb.webp", Pictures.WebpWithChunk(9, "XMP ", [], 0x7FFFFFFE)), "error broken bomb.webp"),
        ["metadata that is honest"] = new(f => f.Good().Captioned("a.png", Pictures.PngWithExif(8, Pictures.Exif(1))).Captioned("b.jpg", Pictures.JpegWithExif(9, Pictures.Exif(6))).Captioned("c.webp", Pictures.WebpWithChunk(7, "EXIF", Pictures.Exif(1), Pictures.Exif(1).Length)), "warning rotated b.jpg"),
        ["JPEG header bomb"] = new(f => f.Good().Captioned("bomb.jpg", Pictures.FlatJpeg(20_000, 20_000, 3, hasData: false)), "error tooManyPixels bomb.jpg", "warning largerThanNeeded bomb.jpg"),
        ["progressive JPEG bomb"] = new(f => f.Good().Captioned("bomb.jpg", Pictures.FlatJpeg(8_000, 8_000, 3, isProgressive: true, hasData: false)), "warning tooManyPixels bomb.jpg", "warning largerThanNeeded bomb.jpg"),
        ["turned"] = new(f => f.Good().Captioned("turned.jpg", Pictures.Jpeg(9, orientation: 6)), "warning rotated turned.jpg"),
        ["transparent"] = new(f => f.Good().Captioned("glass.png", Pictures.Transparent(9)), "warning alpha glass.png"),
        ["small"] = new(f => f.Good().Captioned("small.png", Pictures.Png(9, 40, 40)), "warning belowResolution small.png"),
        ["large"] = new(f => f.Good().Captioned("large.png", Pictures.Png(9, 200, 200)), "warning largerThanNeeded large.png"),
        ["long"] = new(f => f.Good().Captioned("long.png", Pictures.Png(9, 1024, 16)), "warning aspectRatio long.png"),
        ["same file twice"] = new(f => f.Good().Captioned("z.png", Pictures.Png(1)), "error duplicate z.png"),
        ["near duplicates"] = new(f => f.Good().Captioned("z.png", Pictures.NearlyPng(1)), "warning nearDuplicate z.png"),
        ["near duplicates not looked for"] = new(f => f.Good().Captioned("z.png", Pictures.NearlyPng(1))) { Requirements = Small with { NearDuplicateDistance = null } },
        ["spaces"] = new(f => f.Good().Captioned("a b  c.png", Pictures.Png(9))),
        ["emoji"] = new(f => f.Good().Captioned("cat \U0001F431.png", Pictures.Png(9))),
        ["decomposed name, composed caption"] = new(f => f.Good().Add("cafe\u0301.png", Pictures.Png(9)).Add("caf\u00E9.txt", "a caption")),
        ["both forms of one name"] = new(f => f.Good().Captioned("cafe\u0301.png", Pictures.Png(8), "one").Captioned("caf\u00E9.png", Pictures.Png(9), "two"), "warning nameChanged caf\u00E9.png")
        {
            IsLinuxOnly = true,
        },
        ["characters that are none"] = new(f => { foreach (int none in SetAside) f.Captioned($"{char.ConvertFromUtf32(none)}.png", Pictures.Png(none), $"{none}"); }, [.. SetAside.Select(_ => "warning nameChanged \uFFFD.png")]) { IsLinuxOnly = true },
        ["metadata of a name that is none"] = new(f => f.Good().Add("metadata.jsonl", "{\"file_name\": \"a\uFFFE.png\", \"text\": \"x\"}"), "warning captionOrphan a\uFFFD.png"),
        ["names that differ in case"] = new(f => f.Good().Captioned("a.png", Pictures.Png(8), "one").Captioned("A.png", Pictures.Png(9), "two"), "warning nameChanged a.png") { IsLinuxOnly = true },
        ["dots in a name"] = new(f => f.Good().Captioned("a..b.png", Pictures.Png(9)).Captioned("..c.d.png", Pictures.Png(8)), "warning hidden ..c.d.png"),
        ["a name that leads out elsewhere"] = new(f => f.Good().Captioned("..\\up.png", Pictures.Png(9)), "warning hidden ..\\up.png") { IsLinuxOnly = true },
        ["backslash in a name"] = new(f => f.Good().Captioned("sub\\..\\up.png", Pictures.Png(9)), "warning nameChanged sub\\..\\up.png") { IsLinuxOnly = true },
        ["metadata that leads out"] = new(f => f.Good().Add("metadata.jsonl", "{\"file_name\": \"../outside.png\", \"text\": \"x\"}"), "error metadata metadata.jsonl"),
        ["metadata that is none"] = new(f => f.Good().Add("metadata.jsonl", "{\"file_name\": \"good-1.png\", \"text\": \"picture number 1\"}\n[1]\n{\"text\": \"x\"}\n{"), "error metadata metadata.jsonl", "error metadata metadata.jsonl", "error metadata metadata.jsonl"),
        ["metadata of bad lines alone"] = new(f => f.Good().Add("metadata.jsonl", string.Concat(Enumerable.Repeat("{\n", 1000))), [.. Enumerable.Repeat("error metadata metadata.jsonl", 21)]),
        ["metadata of many files that are not there"] = new(f => f.Good().Add("metadata.jsonl", string.Concat(Enumerable.Range(0, 1000).Select(i => $"{{\"file_name\": \"gone.png\", \"text\": \"{i}\"}}\n"))), "warning captionOrphan gone.png"),
        ["metadata of many other files that are not there"] = new(f => f.Good().Add("metadata.jsonl", string.Concat(Enumerable.Range(100, 900).Select(i => $"{{\"file_name\": \"{i}.png\", \"text\": \"x\"}}\n"))), [.. Enumerable.Range(100, 20).Select(i => $"warning captionOrphan {i}.png"), "warning captionOrphan metadata.jsonl"]),
        ["metadata of a file that is not there"] = new(f => f.Good().Add("metadata.jsonl", "{\"file_name\": \"gone.png\", \"text\": \"x\"}"), "warning captionOrphan gone.png"),
        ["metadata with two texts"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("metadata.jsonl", "{\"file_name\": \"a.png\", \"text\": \"x\"}\n{\"file_name\": \"a.png\", \"text\": \"y\"}"), "warning captionConflict a.png"),
        ["link to a file outside"] = new(f => { f.Good(); File.WriteAllBytes(f.Beside("out.png"), Pictures.Png(9)); File.CreateSymbolicLink(Path.Combine(f.Path, "in.png"), f.Beside("out.png")); }, "warning link in.png") { IsLinuxOnly = true },
        ["link to a folder outside"] = new(f => { f.Good(); Directory.CreateDirectory(f.Beside("out")); Directory.CreateSymbolicLink(Path.Combine(f.Path, "in"), f.Beside("out")); }, "warning link in") { IsLinuxOnly = true },
        ["link into the folder itself"] = new(f => { f.Good(); Directory.CreateSymbolicLink(Path.Combine(f.Path, "again"), f.Path); }, "warning link again") { IsLinuxOnly = true },
        ["unreadable"] = new(f => f.Good().Captioned("held.png", Pictures.Png(9)).Hold(File.Open(Path.Combine(f.Path, "held.png"), FileMode.Open, FileAccess.ReadWrite, FileShare.None)), "error unreadable held.png"),
        ["unreadable caption"] = new(f => f.Good().Captioned("held.png", Pictures.Png(9)).Hold(File.Open(Path.Combine(f.Path, "held.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None)), "error unreadable held.txt"),
        ["pipe named PNG"] = new(f => { f.Good(); Run("mkfifo", Path.Combine(f.Path, "pipe.png")); Run("mkfifo", Path.Combine(f.Path, "pipe.txt")); }, "error broken pipe.png", "warning captionEmpty pipe.png") { IsLinuxOnly = true },
        ["two captions that differ"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9), "one").Add("a.caption", "two"), "warning captionConflict a.png"),
        ["two captions that agree"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9), "one").Add("a.caption", "one\n")),
        ["the same caption again"] = new(f => f.Good().Captioned("z.png", Pictures.Png(9), "picture number 1"), "warning captionRepeated good-1.png"),
        ["one caption for two pictures"] = new(f => f.Good().Captioned("a.png", Pictures.Png(8)).Add("a.jpg", Pictures.Jpeg(9)), "warning captionRepeated a.jpg", "warning captionShared a.png", "warning nameChanged a.png"),
        ["BOM"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("a.txt", [0xEF, 0xBB, 0xBF, .. "a cat"u8])) { Caption = ("a.png", "a cat") },
        ["UTF-16, little end first"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a c\u00E4t")])) { Caption = ("a.png", "a c\u00E4t") },
        ["UTF-16, big end first"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("a.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("a c\u00E4t")])) { Caption = ("a.png", "a c\u00E4t") },
        ["UTF-16 without a mark"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("a.txt", Encoding.Unicode.GetBytes("a cat")), "error captionEncoding a.txt"),
        ["UTF-16 cut in two"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("a.txt", [0xFF, 0xFE, 0x61]), "error captionEncoding a.txt"),
        ["Latin 1"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("a.txt", Encoding.Latin1.GetBytes("a c\u00E4t")), "error captionEncoding a.txt"),
        ["CRLF"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("a.txt", "\r\none\r\ntwo\rthree \r\n")) { Caption = ("a.png", "one\ntwo\nthree") },
        ["no caption"] = new(f => f.Good().Add("a.png", Pictures.Png(9)), "warning captionMissing a.png"),
        ["caption of white space"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9), " \n\t"), "warning captionEmpty a.png"),
        ["caption too long"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9), new string('x', 1025)), "warning captionTooLong a.png"),
        ["pictures that a trainer and a storage made"] = new(f => f.Good().Add("_controls/good-1.png", Pictures.Png(9)).Add("@eaDir/good-1.png/THUMB.jpg", Pictures.Jpeg(10)).Add("good-1-masklabel.png", Pictures.Png(11)), "warning hidden @eaDir"),
        ["metadata with a dot"] = new(f => f.Good().Add("a.png", Pictures.Png(9)).Add("metadata.jsonl", "{\"file_name\": \"./a.png\", \"text\": \"a cat\"}")),
        ["caption as long as may be"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9), new string('x', 1024))),
        ["caption of a hundred kilobytes"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9), new string('x', 100_000)), "error captionTooLong a.txt"),
        ["caption without picture"] = new(f => f.Good().Add("alone.txt", "x"), "warning captionOrphan alone.txt"),
        ["no trigger word"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9), "an Inkcat PICTURE NUMBER 9"), "warning triggerWordMissing good-1.png", "warning triggerWordMissing good-2.png", "warning triggerWordMissing good-3.png")
        {
            Requirements = Small with { TriggerWord = "inkcat" },
        },
        ["a trigger word in another form of Unicode"] = new(f => f.Add("a.png", Pictures.Png(9)).Add("a.txt", "a cafe\u0301"))
        {
            Requirements = Small with { TriggerWord = "caf\u00E9" },
        },
        ["files of systems"] = new(f => f.Good().Add("__MACOSX/._good-1.png", [1]).Add(".DS_Store", [1]).Add("Thumbs.db", [1]).Add(".git/config", "x"), "warning hidden .DS_Store"),
        ["another file"] = new(f => f.Good().Add("readme.md", "# Cats"), "warning unknownFile readme.md"),
        ["archive in the folder"] = new(f => f.Good().Add("more.zip", Zip(("a.png", Pictures.Png(9)))), "warning nestedArchive more.zip"),
        ["clip that is not taken"] = new(f => f.Good().Captioned("clip.mp4", Pictures.Mp4(1)), "error videoNotTaken clip.mp4"),
        ["clip that is taken"] = new(f => f.Good().Captioned("clip.mp4", Pictures.Mp4(1))) { Requirements = Small with { TakesVideos = true } },
        ["truncated clip"] = new(f => f.Good().Captioned("clip.mp4", Pictures.Mp4(1)[..^3]), "error broken clip.mp4") { Requirements = Small with { TakesVideos = true } },
        ["archive too long"] = new(f => f.Good(), "error archiveTooLarge") { Requirements = Small with { MaximumArchiveLength = 1000 } },
        ["pairs in folders"] = new(f => Pair(f, "1", "add rain")) { Requirements = Small with { TakesEditPairs = true } },
        ["pairs by names"] = new(f => f.Add("x_before.png", Pictures.Png(1)).Add("x_after.png", Pictures.Png(2)).Add("x.txt", "add rain")) { Requirements = Small with { TakesEditPairs = true } },
        ["picture before missing"] = new(f => Pair(f, "1", "add rain").Captioned("main/2.png", Pictures.Png(9)), "error pairMissing main/2.png", "warning captionOrphan main/2.txt") { Requirements = Small with { TakesEditPairs = true } },
        ["picture after missing"] = new(f => f.Add("x_start.png", Pictures.Png(1)).Captioned("x_end.png", Pictures.Png(2)).Add("y_start.png", Pictures.Png(3)), "error pairMissing y_start.png") { Requirements = Small with { TakesEditPairs = true } },
        ["no instruction"] = new(f => f.Add("main/1.png", Pictures.Png(1)).Add("control_1/1.png", Pictures.Png(2)), "error instructionMissing main/1.png") { Requirements = Small with { TakesEditPairs = true } },
        ["second control folder"] = new(f => Pair(f, "1", "add rain").Add("control_2/1.png", Pictures.Png(9)), "error pairMissing control_2/1.png") { Requirements = Small with { TakesEditPairs = true } },
        ["controls, but none is the first"] = new(f => f.Captioned("main/1.png", Pictures.Png(1)).Add("control_2/1.png", Pictures.Png(9)), "error empty", "error pairMissing control_2/1.png", "error pairMissing main/1.png", "warning captionOrphan main/1.txt"),
        ["controls, and a main that is not called so"] = new(f => f.Captioned("mian/1.png", Pictures.Png(1)).Add("control_1/1.png", Pictures.Png(9)), "error pairMissing control_1/1.png"),
        ["a room for controls"] = new(f => f.Good().Captioned("control_room/1.png", Pictures.Png(9))),
        ["pairs that are not taken"] = new(f => Pair(f, "1", "add rain"), "error pairsNotTaken main/1.png"),
        ["pair with a caption before the change"] = new(f => Pair(f, "1", "add rain").Add("control_1/1.txt", "a street"), "warning captionOrphan control_1/1.txt") { Requirements = Small with { TakesEditPairs = true } },
        ["pair of pictures that look alike"] = new(f => f.Add("control_1/1.png", Pictures.NearlyPng(1)).Captioned("main/1.png", Pictures.Png(1), "add rain")) { Requirements = Small with { TakesEditPairs = true } },
        ["pair whose instruction has no text"] = new(f => Pair(f, "1", " "), "error instructionMissing main/1.png") { Requirements = Small with { TakesEditPairs = true } },
        ["pairs with one instruction"] = new(f => Pair(f, "1", "add rain").Add("control_1/2.png", Pictures.Png(103)).Captioned("main/2.png", Pictures.Png(104), "add rain")) { Requirements = Small with { TakesEditPairs = true } },
        ["pairs of both endings"] = new(f => f.Add("a_before.png", Pictures.Png(1)).Captioned("a_after.png", Pictures.Png(2), "add rain").Add("b_start.png", Pictures.Png(3)).Captioned("b_end.png", Pictures.Png(4), "add snow")) { Requirements = Small with { TakesEditPairs = true } },
        ["pair whose name is not safe"] = new(f => f.Add("control_1/con.png", Pictures.Png(1)).Captioned("main/con.png", Pictures.Png(2), "add rain"), "warning nameChanged main/con.png") { Requirements = Small with { TakesEditPairs = true }, IsLinuxOnly = true },
        ["pair and another picture of its name in the archive"] = new(f => f.Add("a_before.png", Pictures.Png(1)).Captioned("a_after.png", Pictures.Png(2), "add rain").Captioned("main/a.png", Pictures.Png(3)), "error notAPair main/a.png", "warning nameChanged main/a.png") { Requirements = Small with { TakesEditPairs = true } },
        ["names of spaces and dots"] = new(f => f.Good().Captioned(" .png", Pictures.Png(8)).Captioned(" /a.png", Pictures.Png(9)), "warning nameChanged  .png", "warning nameChanged  /a.png") { IsLinuxOnly = true },
        ["four times the pixels"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9, 128, 128))),
        ["a shape that fits to four fifths"] = new(f => f.Good().Captioned("a.png", Pictures.Png(9, 80, 64))),
        ["near duplicates that are the same to the eye"] = new(f => f.Good().Captioned("z.png", Pictures.PngWithText(1, "tEXt", 5)), "warning nearDuplicate z.png") { Requirements = Small with { NearDuplicateDistance = 0 } },
        ["three that look alike"] = new(f => f.Good().Captioned("y.png", Pictures.NearlyPng(1)).Captioned("z.png", Pictures.PngWithText(1, "tEXt", 5)), "warning nearDuplicate y.png", "warning nearDuplicate z.png"),
        ["a trigger word of spaces"] = new(f => f.Good()) { Requirements = Small with { TriggerWord = " " } },
        ["a trigger word with spaces around it"] = new(f => f.Add("a.png", Pictures.Png(9)).Add("a.txt", "an inkcat")) { Requirements = Small with { TriggerWord = "inkcat " } },
        ["archive that is not called so"] = new(f => f.Good().Add("more.png", Zip(("a.png", Pictures.Png(9)))), "warning nestedArchive more.png"),
        ["captions of which one cannot be read"] = new(f => f.Good().Add("a.png", Pictures.Png(8)).Add("a.txt", Encoding.Latin1.GetBytes("a c\u00E4t")).Add("a.caption", "a cat").Add("b.png", Pictures.Png(9)).Add("b.txt", "a dog").Add("b.caption", Encoding.Latin1.GetBytes("a d\u00F6g")), "error captionEncoding a.txt", "error captionEncoding b.caption"),
        ["pictures where pairs are taken"] = new(f => f.Captioned("a.png", Pictures.Png(9)), "error notAPair a.png") { Requirements = Small with { TakesEditPairs = true } },
    };

    private static byte[] Boxes(params string[] brands)
    {
        byte[] listed = [.. brands.SelectMany(b => System.Text.Encoding.ASCII.GetBytes(b))];
        return [0, 0, 0, (byte)(12 + listed.Length), .. "ftyp"u8, .. listed[..4], 0, 0, 0, 0, .. listed[4..], 0, 0, 0, 8, .. "meta"u8, 0, 0, 0, 8, .. "mdat"u8];
    }

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Report_says_what_is_wrong_and_nothing_else(string name)
    {
        Case given = Cases[name];
        Assert.SkipWhen(given.IsLinuxOnly && !OperatingSystem.IsLinux(), "Other systems do not have such names or links.");
        using var folder = new TestFolder();
        given.Arrange(folder);

        TrainingDataset dataset = folder.Dataset;
        DatasetReport report = await dataset.CheckAsync(given.Requirements, cancellationToken: TestContext.Current.CancellationToken);

        string[] found = [.. report.Issues.Select(i => $"{(i.Severity == ValidationSeverity.Error ? "error" : "warning")} {i.Code} {i.File}".TrimEnd())];
        Assert.Equal(given.Expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.All(report.Issues.Where(i => i.File is not null), i => Assert.Contains(i.File!, i.Message)); // filtered
        Assert.Equal(!given.Expected.Any(e => e.StartsWith("error", StringComparison.Ordinal)), report.IsValid);
        if (given.Caption is (string file, string caption))
            Assert.Equal(caption, dataset.Items.Single(i => i.Name == file).Caption);
    }

    [Fact]
    public async Task File_that_vanishes_after_listing_is_a_problem()
    {
        using TestFolder folder = new TestFolder().Good();
        TrainingDataset dataset = folder.Dataset;
        File.Delete(Path.Combine(folder.Path, "good-2.png"));

        DatasetReport report = await dataset.CheckAsync(Small, cancellationToken: TestContext.Current.CancellationToken);

        DatasetIssue issue = Assert.Single(report.Issues);
        Assert.Equal((DatasetCodes.Unreadable, "good-2.png"), (issue.Code, issue.File));
        Assert.Contains("not there any more", issue.Message);
        Assert.Null(report.ArchiveLength);
    }

    [Fact]
    public void Folder_that_is_not_there_is_an_exception()
    {
        using var folder = new TestFolder();
        Assert.Throws<DirectoryNotFoundException>(() => TrainingDataset.FromDirectory(folder.Beside("gone")));
        string file = Path.Combine(folder.Add("a.png", Pictures.Png(1)).Path, "a.png");
        Assert.Equal($"{file} is a file; a dataset is a folder.", Assert.Throws<DirectoryNotFoundException>(() => TrainingDataset.FromDirectory(file)).Message);
    }

    // A name that is no text is none that .NET can open.
    [Fact]
    public async Task Folder_inside_that_cannot_be_listed_is_a_problem()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not have such names.");
        using TestFolder folder = new TestFolder().Good();
        Run("sh", "-c", "mkdir \"$0/$(printf 'x\\377')\"", folder.Path);
        try
        {
            DatasetIssue issue = Assert.Single((await folder.Dataset.CheckAsync(Small, cancellationToken: TestContext.Current.CancellationToken)).Issues);
            Assert.Equal((DatasetCodes.Unreadable, "x\uFFFD", "The folder x\uFFFD cannot be listed (DirectoryNotFoundException)."), (issue.Code, issue.File, issue.Message));
        }
        finally
        {
            Run("rm", "-rf", folder.Path);
            Directory.CreateDirectory(folder.Path);
        }
    }

    // Captions are found whatever the case of their names; one that is spelled as the picture's comes first.
    [Fact]
    public void Caption_of_the_same_spelling_comes_first()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not tell such names apart.");
        using TestFolder folder = new TestFolder().Add("x_before.png", Pictures.Png(1)).Add("x_after.png", Pictures.Png(2)).Add("x.txt", "add rain").Add("X.txt", "other").Add("ab.png", Pictures.Png(3)).Add("AB.txt", "first").Add("Ab.txt", "second")
            .Add("cafe\u0301.png", Pictures.Png(4)).Add("cafz.png", Pictures.Png(5));

        Assert.Equal([("ab.png", "first"), ("cafz.png", null), ("caf\u00E9.png", null), ("x_after.png", "add rain")], folder.Dataset.Items.Select(i => (i.Name, i.Caption)));
    }

    internal static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static TestFolder Pair(TestFolder folder, string name, string instruction) =>
        folder.Add($"control_1/{name}.png", Pictures.Png(101)).Captioned($"main/{name}.png", Pictures.Png(102), instruction);

    private static byte[] Damaged(byte[] file)
    {
        for (int i = 0; i < 40; i++)
            file[file.Length / 2 + i] ^= 0x55;
        return file;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private sealed class Case(Action<TestFolder> arrange, params string[] expected)
    {
        public Action<TestFolder> Arrange { get; } = arrange;

        public string[] Expected { get; } = expected;

        public DatasetRequirements Requirements { get; init; } = Small;

        public bool IsLinuxOnly { get; init; }

        public (string File, string Caption)? Caption { get; init; }
    }
}
