using System.Text;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Generation.Datasets.Tests;

/// <summary>What is taken from the headers of pictures before they are decoded: by the formats' own descriptions (ITU T.81, PNG, GIF89a, RIFF, TIFF 6.0), up to each limit and one beyond it.</summary>
public sealed class HeaderTests
{
    private const int Most = 16 << 20; // bytes of metadata

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Twice the samples of all components for each of the largest, where they come in several scans.
    [Theory]
    [InlineData("frame C0 11 11 11, scan 3", 3, 0)]
    [InlineData("frame C0 11 11 11, scan 1", 3, 6)]
    [InlineData("frame C0 22 11 11, scan 1", 3, 3)]
    [InlineData("frame C1 11 11 11, scan 3", 3, 0)]
    [InlineData("frame C2 22 11 11, scan 3", 3, 3)]
    [InlineData("frame C2 21 11 11", 3, 4)]
    [InlineData("frame C2 41 11", 2, 2.5)]
    [InlineData("frame C3 11", 1, 2)]
    [InlineData("frame CF 11 11", 2, 4)]
    [InlineData("frame C0 11 11 11 11, scan 4", 4, 0)]
    [InlineData("frame C0 11, scan 1", 1, 0)]
    [InlineData("segment E0 20, segment FE 5, frame C0 11 11 11, scan 3", 3, 0)]
    [InlineData("segment C4 9, segment C8 9, segment CC 9, frame C0 11 11 11, scan 3", 3, 0)]
    [InlineData("fill, frame C0 11 11 11, fill, fill, scan 3", 3, 0)]
    [InlineData("segment E0 0, frame C0 11 11 11, scan 3", 3, 0)]
    [InlineData("", 0, 6)]
    [InlineData("scan 3", 0, 6)]
    [InlineData("noise, frame C0 11 11 11, scan 3", 0, 6)]
    [InlineData("frame C0 11 11 11, noise", 3, 6)]
    [InlineData("frame C0 11 11 11", 3, 6)]
    [InlineData("frame C0 11 11 11, short", 3, 6)]
    [InlineData("cut frame", 0, 6)]
    [InlineData("frame of 5", 0, 6)]
    [InlineData("frame that says too many", 3, 6)]
    [InlineData("scan of nothing", 0, 6)]
    public void Components_and_coefficients_of_a_JPEG(string parts, int components, double bytes)
    {
        using var stream = new MemoryStream(Jpeg(parts));

        Assert.Equal((components, bytes), (JpegHeader.Components(stream), JpegHeader.CoefficientBytes(stream)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    [InlineData(6, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(9, 4)]
    [InlineData(10, 8)]
    [InlineData(11, 4)]
    [InlineData(12, 8)]
    [InlineData(13, 4)]
    [InlineData(16, 8)]
    [InlineData(17, 8)]
    [InlineData(18, 8)]
    public void Values_of_tags_count_with_their_length(ushort type, int length)
    {
        foreach (bool isLittle in new[] { true, false })
        {
            var tags = new Tags(isLittle);
            uint count = (uint)((1 << 20) / length); // a MiB for each tag

            Assert.True(IsBounded(tags.File([.. Enumerable.Repeat(tags.Entry(0x100, type, count), 16)])));
            Assert.False(IsBounded(tags.File([.. Enumerable.Repeat(tags.Entry(0x100, type, count), 17)])));
        }
    }

    [Fact]
    public void Tags_are_followed_as_far_as_they_lead()
    {
        foreach (bool isLittle in new[] { true, false })
        {
            var tags = new Tags(isLittle);
            byte[] mib = tags.Entry(0x100, 1, 1 << 20), many = tags.Entry(0x100, 4, uint.MaxValue), odd = tags.Entry(0x100, 99, uint.MaxValue);

            Assert.True(IsBounded(tags.File([many]))); // no more than the file has
            Assert.True(IsBounded(tags.File([.. Enumerable.Repeat(odd, 40)]))); // a type that there is not
            foreach (ushort? pointer in new ushort?[] { null, 0x8769, 0x8825 })
            {
                Assert.True(IsBounded(tags.Two([.. Enumerable.Repeat(mib, 8)], [.. Enumerable.Repeat(mib, 8)], pointer)));
                Assert.False(IsBounded(tags.Two([.. Enumerable.Repeat(mib, 8)], [.. Enumerable.Repeat(mib, 9)], pointer)));
            }

            Assert.True(IsBounded(tags.Two([mib], [.. Enumerable.Repeat(mib, 20)], 0x8770))); // leads nowhere
            Assert.True(IsBounded(tags.Chain(1024)));
            Assert.False(IsBounded(tags.Chain(1025)));
            Assert.False(IsBounded(tags.Chain(3, last: 8))); // in a circle
            Assert.True(IsBounded(tags.Chain(3, last: uint.MaxValue)));
            Assert.True(IsBounded(tags.Chain(3)[..^4])); // cut where it says what comes next
            Assert.True(IsBounded(tags.Chain(1)[..9]));
            Assert.True(IsBounded(tags.Chain(1)[..6]));
        }
    }

    [Theory]
    [InlineData(0xE1, true)]
    [InlineData(0xE2, true)]
    [InlineData(0xED, true)]
    [InlineData(0xEF, false)]
    public void Segments_of_a_JPEG_that_are_kept_count(byte marker, bool isKept)
    {
        byte[] segment = [0xFF, marker, 0xFF, 0xFF, .. new byte[65_533]];
        byte[] Of(int whole, int rest) => [0xFF, 0xD8, .. Times(segment, whole), 0xFF, marker, (byte)((rest + 2) >> 8), (byte)(rest + 2), .. new byte[rest], 0xFF, 0xD9];

        Assert.True(IsBounded(Of(256, Most - 256 * 65_533)));
        Assert.Equal(!isKept, IsBounded(Of(256, Most - 256 * 65_533 + 1)));
    }

    [Fact]
    public void Tags_of_a_JPEG_count_beside_its_segments()
    {
        var tags = new Tags(isLittle: true);
        byte[] Of(int count) => [0xFF, 0xD8, .. Exif(tags.Block([.. Enumerable.Repeat(tags.Entry(0x100, 1, 60_000), count)], 60_000)), 0xFF, 0xD9];

        // 6 bytes of a name and 60,000 of tags in the segment; each tag takes 60,000 more.
        Assert.True(IsBounded(Of((Most - 60_006) / 60_000)));
        Assert.False(IsBounded(Of((Most - 60_006) / 60_000 + 1)));
    }

    [Fact]
    public void Segment_of_a_JPEG_that_goes_beyond_the_end_is_passed_over()
    {
        byte[] most = Times([0xFF, 0xE1, 0xFF, 0xFF, .. new byte[65_533]], 257);

        Assert.False(IsBounded([0xFF, 0xD8, .. most]));
        Assert.False(IsBounded([0xFF, 0xD8, 0xFF, 0xE1, 0, 0, .. most]));
        Assert.False(IsBounded([0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 1, 2, 0xFF, 0, 0xFF, 0xFF, 0xFF, 0xE1, 0, 3, 7, .. most]));
        Assert.True(IsBounded([0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, .. new byte[65_532]]));
        Assert.True(IsBounded([0xFF, 0xD8, 0xFF]));
        Assert.True(IsBounded([0xFF, 0xD8, 0xFF, 0xE1, 9]));
    }

    [Theory]
    [InlineData("ICCP", true)]
    [InlineData("XMP ", true)]
    [InlineData("EXIF", true)]
    [InlineData("ANIM", false)]
    public void Chunks_of_a_WebP_that_are_kept_count(string kind, bool isKept)
    {
        static byte[] Chunk(string kind, uint length, byte[] content) => [.. Encoding.ASCII.GetBytes(kind), .. BitConverter.GetBytes(length), .. content];
        byte[] head = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8], odd = Chunk("VP8 ", 3, [1, 2, 3, 0]);

        Assert.True(IsBounded([.. head, .. odd, .. Chunk(kind, Most, [])])); // by what they say
        Assert.Equal(!isKept, IsBounded([.. head, .. odd, .. Chunk(kind, Most + 1, [])]));
        if (kind == "EXIF")
            return; // what is in it counts too
        Assert.True(IsBounded([.. head, .. Chunk(kind, Most - 6, new byte[Most - 6]), .. Chunk(kind, 6, new byte[6])])); // together
        Assert.Equal(!isKept, IsBounded([.. head, .. Chunk(kind, Most - 6, new byte[Most - 6]), .. Chunk(kind, 7, new byte[8])]));
        Assert.True(IsBounded([.. head, .. Chunk("VP8 ", 9, new byte[9])[..^5], .. Chunk(kind, Most + 1, [])])); // the chunk before has swallowed it
    }

    [Fact]
    public void Tags_of_a_WebP_count_beside_its_chunks()
    {
        var tags = new Tags(isLittle: true);
        byte[] Of(int count, bool isCut = false)
        {
            byte[] block = tags.Block([.. Enumerable.Repeat(tags.Entry(0x100, 1, 60_000), count)], 60_000);
            return [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPEXIF"u8, .. BitConverter.GetBytes(block.Length), .. block[..(isCut ? block.Length - 1 : block.Length)]];
        }

        Assert.True(IsBounded(Of((Most - 60_000) / 60_000)));
        Assert.False(IsBounded(Of((Most - 60_000) / 60_000 + 1)));
        Assert.True(IsBounded(Of((Most - 60_000) / 60_000 + 1, isCut: true)));
    }

    [Fact]
    public void Comments_of_a_GIF_count_and_its_pictures_do_not()
    {
        // The colors look like extensions: whoever takes them for such counts them.
        byte[] colors = [.. Enumerable.Repeat((byte)0x21, 768)];
        byte[] head = [.. "GIF89a"u8, 4, 0, 4, 0, 0x87, 0, 0, .. colors];
        byte[] picture = [0x2C, 0, 0, 0, 0, 4, 0, 4, 0, 0x87, .. colors, 2, 200, .. new byte[200], 0];
        byte[] small = [0x2C, 0, 0, 0, 0, 4, 0, 4, 0, 0, 2, 3, 1, 2, 3, 0];
        byte[] Comment(int length) => [0x21, 0xFE, .. Times([255, .. new byte[255]], length / 255), .. length % 255 == 0 ? [] : (byte[])[(byte)(length % 255), .. new byte[length % 255]], 0];

        byte[] pictures = [.. picture, .. small];
        Assert.True(IsBounded([.. head, .. pictures, .. Comment(Most), 0x3B]));
        Assert.False(IsBounded([.. head, .. Comment(Most - 5), .. pictures, .. Comment(6), 0x3B]));
        Assert.True(IsBounded("GIF89a"u8.ToArray()));
    }

    [Theory]
    [InlineData("tEXt", true)]
    [InlineData("tIME", false)]
    public void Texts_of_a_PNG_count(string kind, bool isKept)
    {
        Assert.True(IsBounded(Png((kind, new byte[Most]))));
        Assert.Equal(!isKept, IsBounded(Png((kind, new byte[Most + 1]))));
        Assert.Equal(!isKept, IsBounded(Png(("gAMA", new byte[4]), (kind, new byte[Most - 9]), ("gAMA", new byte[4]), (kind, new byte[10]))));
        Assert.True(IsBounded([.. Png()[..^12], 0x7F, 0xFF, 0xFF, 0xFF, .. Encoding.ASCII.GetBytes(kind)])); // more than there is
    }

    [Theory]
    [InlineData("zTXt", "key\0\0")]
    [InlineData("iCCP", "a profile\0\0")]
    [InlineData("iTXt", "key\0\u0001\0\0\0")]
    [InlineData("iTXt", "key\0\u0001\0en-GB\0the key\0")]
    public void Packed_texts_of_a_PNG_count_with_what_they_unpack_to(string kind, string head)
    {
        byte[] Of(int unpacked) => Png((kind, [.. Encoding.Latin1.GetBytes(head), .. Pictures.Packed(unpacked)]));

        Assert.True(IsBounded(Of(Most)));
        Assert.False(IsBounded(Of(Most + 1)));
        Assert.False(IsBounded(Png(("tEXt", new byte[10]), (kind, [.. Encoding.Latin1.GetBytes(head), .. Pictures.Packed(Most - 9)]))));
    }

    [Fact]
    public void Texts_of_a_PNG_that_are_not_packed_count_as_they_are()
    {
        byte[] bomb = Pictures.Packed(Most + 1);

        Assert.True(IsBounded(Png(("iTXt", [.. "key\0\0\0\0\0"u8, .. bomb])))); // it says that it is not packed
        Assert.True(IsBounded(Png(("zTXt", [.. "key"u8]))));
        Assert.True(IsBounded(Png(("zTXt", [.. "key\0"u8]))));
        Assert.True(IsBounded(Png(("iTXt", [.. "key\0"u8]))));
        Assert.True(IsBounded(Png(("iTXt", [.. "key\0\u0001\0en"u8, .. new byte[1].Select(_ => (byte)'x')]))));
        Assert.True(IsBounded(Png(("iTXt", [.. "key\0\u0001"u8]))));
        Assert.False(IsBounded(Png(("iTXt", [.. "key\0\0\0\0\0"u8, .. new byte[Most]]))));
        Assert.False(IsBounded(Png(("zTXt", [.. "key\0\0"u8, .. new byte[4 << 20]])))); // longer than is unpacked at all
        Assert.True(IsBounded(Png(("zTXt", [.. "key\0\0"u8, .. new byte[(4 << 20) - 5]]))));
    }

    [Fact]
    public void Tags_of_a_PNG_count()
    {
        var tags = new Tags(isLittle: true);
        byte[] Of(int count) => Png(("eXIf", tags.Block([.. Enumerable.Repeat(tags.Entry(0x100, 1, 1 << 20), count)], 1 << 20)));

        Assert.True(IsBounded(Of(16)));
        Assert.False(IsBounded(Of(17)));
        Assert.False(IsBounded(Png(("tEXt", new byte[1]), ("eXIf", tags.Block([.. Enumerable.Repeat(tags.Entry(0x100, 1, 1 << 20), 16)], 1 << 20)))));
        Assert.False(IsBounded(Png(("eXIf", new byte[Most + 1]))));
        Assert.True(IsBounded(Png(("eXIf", new byte[7]))));
    }

    [Fact]
    public void Frames_are_counted_by_the_structure()
    {
        byte[] webp = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 2];
        byte[] colors = [.. Enumerable.Repeat((byte)0x2C, 6)];
        byte[] gif = [.. "GIF89a"u8, 4, 0, 4, 0, 0x80, 0, 0, .. colors], frame = [0x2C, 0, 0, 0, 0, 4, 0, 4, 0, 0x80, .. colors, 2, 3, 0x2C, 0x2C, 0x2C, 0], extension = [0x21, 0xF9, 4, 0x2C, 0x2C, 0x2C, 0x2C, 0];

        Assert.True(IsAnimated(MediaKinds.Webp, webp));
        Assert.False(IsAnimated(MediaKinds.Webp, webp[..^1]));
        Assert.False(IsAnimated(MediaKinds.Webp, [.. webp[..^1], 0xFD]));
        Assert.False(IsAnimated(MediaKinds.Webp, [.. webp[..12], .. "VP8L"u8, .. webp[16..]]));
        Assert.True(IsAnimated(MediaKinds.Png, Png(("gAMA", new byte[4]), ("acTL", new byte[8]), ("IDAT", new byte[5]))));
        Assert.False(IsAnimated(MediaKinds.Png, Png(("gAMA", new byte[4]), ("IDAT", new byte[5]), ("acTL", new byte[8]))));
        Assert.False(IsAnimated(MediaKinds.Png, Png()[..15]));
        Assert.True(IsAnimated(MediaKinds.Gif, [.. gif, .. extension, .. frame, .. extension, .. frame]));
        Assert.False(IsAnimated(MediaKinds.Gif, [.. gif, .. extension, .. frame, .. extension, 0x3B, .. frame]));
        Assert.False(IsAnimated(MediaKinds.Gif, gif[..12]));
        Assert.False(IsAnimated(MediaKinds.Gif, [.. gif, 0x2C, 0, 0]));
        Assert.False(IsAnimated(MediaKinds.Jpeg, [.. gif, .. frame, .. frame]));
    }

    [Theory]
    [InlineData("123456789,123456789,123456789,123456789,555555555,555555555,987654321,987654321", 9, 8, 0xFFFFFFFF00000000)]
    [InlineData("123456789,123456789,123456789,123456789,555555555,555555555,987654321,987654321", 18, 16, 0xFFFFFFFF00000000)]
    [InlineData("123456789,123456789,123456789,123456789,555555555,555555555,987654321,987654321", 101, 83, 0xFFFFFFFF00000000)]
    [InlineData("123456789,123456789,123456789,123456789,555555555,555555555,987654321,987654321", 8, 8, null)] // too small
    [InlineData("123456789,123456789,123456789,123456789,555555555,555555555,987654321,987654321", 9, 7, null)]
    [InlineData("121212121,999999999,999999999,999999999,999999999,999999999,999999999,999999999", 9, 8, 0xAA00000000000000)] // four rises
    [InlineData("121212222,999999999,999999999,999999999,999999999,999999999,999999999,999999999", 9, 8, null)] // three: hardly any structure
    [InlineData("123456789,123456789,123456789,123456789,123456789,123456789,123456789,121212121", 9, 8, 0xFFFFFFFFFFFFFFAA)] // sixty
    [InlineData("123456789,123456789,123456789,123456789,123456789,123456789,123456789,121212134", 9, 8, null)]
    public void Perceptual_hash_says_where_it_gets_lighter(string rows, int width, int height, ulong? expected)
    {
        string[] all = rows.Split(',');
        using var image = new Image<L8>(width, height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
                image[x, y] = new L8((byte)((all[y * 8 / height][x * 9 / width] - '0') * 20));
        }

        Assert.Equal(expected, Inspect(image).PerceptualHash);
    }

    [Theory]
    [InlineData(0, 96, 48)]
    [InlineData(1, 96, 48)]
    [InlineData(4, 96, 48)]
    [InlineData(5, 48, 96)]
    [InlineData(8, 48, 96)]
    [InlineData(9, 96, 48)]
    public void Size_is_that_of_the_picture_as_it_is_shown(byte orientation, int width, int height)
    {
        byte[] jpeg = Pictures.Jpeg(1, 96, 48);
        using var stream = new MemoryStream([.. jpeg[..2], .. Exif(Pictures.Exif(orientation)), .. jpeg[2..]]);

        ItemFacts facts = FileInspector.Inspect(stream, "a.jpg", Stop);

        Assert.Equal((width, height, orientation is >= 1 and <= 8 ? orientation : 1), (facts.Width, facts.Height, facts.Orientation));
    }

    [Fact]
    public void What_has_more_than_one_frame_is_measured_by_its_first_one_where_that_is_decoded()
    {
        byte[] png = Pictures.Png(1);
        byte[] animated = [.. png[..33], .. Pictures.Chunk("acTL"u8, [0, 0, 0, 1, 0, 0, 0, 0]), .. png[33..]];

        foreach ((string name, byte[] content, bool isAnimated) in new[] { ("a.png", animated, true), ("a.png", png, false), ("a.gif", Pictures.Gif(1, 3), true), ("a.webp", Pictures.Webp(1), false) })
        {
            using var stream = new MemoryStream(content);
            ItemFacts facts = FileInspector.Inspect(stream, name, Stop);
            Assert.Equal((isAnimated, true), (facts.IsAnimated, facts.PerceptualHash is not null));
        }
    }

    [Fact]
    public void Two_places_that_are_transparent_are_not_none()
    {
        using var image = new Image<Rgba32>(16, 16, Color.Red);
        Assert.False(Inspect(image).HasAlpha);
        image[3, 3] = image[9, 9] = new Rgba32(0, 0, 0, 0);
        Assert.True(Inspect(image).HasAlpha);
    }

    [Fact]
    public void Facts_say_what_they_are_of()
    {
        using var stream = new MemoryStream("x"u8.ToArray());

        Assert.Equal("a.dat:  x , unknown, 1 bytes", FileInspector.Inspect(stream, "a.dat", Stop).ToString());
        using var image = new Image<Rgba32>(16, 9, Color.Red);
        Assert.StartsWith("a.png: 16 x 9, image/png, ", Inspect(image).ToString());
    }

    [Fact]
    public async Task Inspection_of_a_long_file_can_be_cancelled()
    {
        using TestFolder folder = new TestFolder().Captioned("a.png", new byte[1 << 20]);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => FileInspector.Inspect(Path.Combine(folder.Path, "a.png"), "a.png", cancellation.Token));
    }

    [Theory]
    [InlineData(".tif", "image/tiff")]
    [InlineData(".TIFF", "image/tiff")]
    [InlineData(".heic", "image/heic")]
    [InlineData(".heif", "image/heic")]
    [InlineData(".jfif", "image/jpeg")]
    [InlineData(".jpg", "image/jpeg")]
    [InlineData(".jxl", "image/jxl")]
    [InlineData(".psd", "image/vnd.adobe.photoshop")]
    [InlineData(".svg", "image/svg+xml")]
    [InlineData(".tga", "image/x-tga")]
    [InlineData(".m4v", "video/mp4")]
    [InlineData(".avi", "video/x-msvideo")]
    [InlineData(".mkv", "video/x-matroska")]
    [InlineData(".txt", "text/plain")]
    [InlineData(".none", null)]
    public void Extensions_are_those_of_their_media_types(string extension, string? mediaType) => Assert.Equal(mediaType, MediaKinds.OfExtension(extension));

    // As FFmpeg writes them: the length of the header in eight bytes, the name of the format at its end.
    [Theory]
    [InlineData("matroska", "video/x-matroska")]
    [InlineData("webm", "video/webm")]
    public void A_clip_in_Matroska_is_no_WebM(string format, string mediaType)
    {
        byte[] head = [0x1A, 0x45, 0xDF, 0xA3, 0x01, 0, 0, 0, 0, 0, 0, 0x23, 0x42, 0x86, 0x81, 1, 0x42, 0xF7, 0x81, 1, 0x42, 0xF2, 0x81, 4, 0x42, 0xF3, 0x81, 8, 0x42, 0x82, (byte)(0x80 + format.Length), .. System.Text.Encoding.ASCII.GetBytes(format)];

        Assert.Equal(mediaType, MediaKinds.OfContent(head));
        Assert.Null(MediaKinds.BetterExtension(format == "webm" ? "clip.webm" : "clip.mkv", mediaType));
    }

    [Theory]
    [InlineData("image/jpeg", ".jpg")]
    [InlineData("image/tiff", ".tiff")]
    [InlineData("image/heic", ".heic")]
    [InlineData("image/png", ".png")]
    [InlineData("video/x-matroska", ".mkv")]
    [InlineData("text/plain", null)]
    public void Media_types_have_their_usual_extension(string mediaType, string? extension) => Assert.Equal(extension, MediaKinds.Extension(mediaType));

    [Theory]
    [InlineData("heic", "image/heic")]
    [InlineData("hevc", "image/heic")]
    [InlineData("mif1", "image/heic")]
    [InlineData("msf1", "image/heic")]
    [InlineData("isom", "video/mp4")]
    public void Kind_of_a_file_of_boxes_is_told_by_its_brand(string brand, string mediaType) => Assert.Equal(mediaType, MediaKinds.OfContent([0, 0, 0, 12, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand)]));

    private static bool IsBounded(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return MetadataSize.IsBounded(stream);
    }

    private static bool IsAnimated(string mediaType, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return Animation.IsIn(stream, mediaType);
    }

    private static ItemFacts Inspect<TPixel>(Image<TPixel> image)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        using var stream = new MemoryStream();
        image.SaveAsPng(stream);
        stream.Position = 0;
        return FileInspector.Inspect(stream, "a.png", Stop);
    }

    private static byte[] Jpeg(string parts)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        foreach (string[] words in parts.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(' ')))
        {
            switch (words)
            {
                case ["frame", "of", _]:
                    file.AddRange([0xFF, 0xC0, 0, 7, 8, 0, 8, 0, 8]);
                    break;
                case ["frame", "that", ..]:
                    file.AddRange([0xFF, 0xC0, 0, 16, 8, 0, 8, 0, 8, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11]);
                    break;
                case ["frame", var marker, .. var factors]:
                    file.AddRange([0xFF, Convert.ToByte(marker, 16), 0, (byte)(8 + factors.Length * 3), 8, 0, 8, 0, 8, (byte)factors.Length, .. factors.SelectMany((f, i) => (byte[])[(byte)(i + 1), Convert.ToByte(f, 16), 0])]);
                    break;
                case ["scan", "of", ..]:
                    file.AddRange([0xFF, 0xDA, 0, 2]);
                    break;
                case ["scan", var count]:
                    file.AddRange([0xFF, 0xDA, 0, (byte)(6 + int.Parse(count) * 2), byte.Parse(count), .. new byte[int.Parse(count) * 2], 0, 63, 0]);
                    break;
                case ["segment", var marker, var length]:
                    file.AddRange([0xFF, Convert.ToByte(marker, 16), 0, (byte)(2 + int.Parse(length)), .. new byte[int.Parse(length)]]);
                    break;
                case ["fill"]:
                    file.Add(0xFF);
                    break;
                case ["noise"]:
                    file.AddRange([1, 2, 0, 2]);
                    break;
                case ["short"]:
                    file.AddRange([0xFF, 0xE0, 0, 1, 0, 0, 0, 0]);
                    break;
                default:
                    file.AddRange([0xFF, 0xC0, 0, 17, 8, 0, 8]);
                    break;
            }
        }

        return [.. file];
    }

    private static byte[] Exif(byte[] tags) => [0xFF, 0xE1, (byte)((tags.Length + 8) >> 8), (byte)(tags.Length + 8), .. "Exif\0\0"u8, .. tags];

    private static byte[] Png(params (string Kind, byte[] Content)[] chunks)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        foreach ((string kind, byte[] content) in chunks.Prepend(("IHDR", new byte[13])).Append(("IEND", [])))
        {
            file.Write(Pictures.Chunk(Encoding.ASCII.GetBytes(kind), content));
        }

        return file.ToArray();
    }

    private static byte[] Times(byte[] part, int count)
    {
        byte[] all = new byte[part.Length * count];
        for (int i = 0; i < count; i++)
            part.CopyTo(all, i * part.Length);
        return all;
    }

    /// <summary>Directories of tags, in either order of bytes.</summary>
    private sealed class Tags(bool isLittle)
    {
        public byte[] Entry(ushort tag, ushort type, uint count, uint value = 0) => [.. Two(tag), .. Two(type), .. Four(count), .. Four(value)];

        // One directory, and as many bytes behind it as make the whole so long.
        public byte[] Block(byte[][] entries, int length, uint next = 0)
        {
            byte[] block = new byte[length];
            byte[] all = [.. isLittle ? "II*\0"u8 : "MM\0*"u8, .. Four(8), .. Two((ushort)entries.Length), .. entries.SelectMany(e => e), .. Four(next)];
            all.CopyTo(block, 0);
            return block;
        }

        public byte[] File(byte[][] entries) => Block(entries, 1_500_000);

        // Two directories: the second one follows, or a tag leads to it.
        public byte[] Two(byte[][] first, byte[][] second, ushort? pointer)
        {
            const int At = 1000;
            byte[] file = pointer is { } tag ? Block([.. first, Entry(tag, 0, 1, At)], 1_500_000) : Block(first, 1_500_000, At);
            byte[] other = [.. Two((ushort)second.Length), .. second.SelectMany(e => e), .. Four(0)];
            other.CopyTo(file, At);
            return file;
        }

        // Directories without a tag, each of which leads to the next.
        public byte[] Chain(int count, uint last = 0) =>
            [.. isLittle ? "II*\0"u8 : "MM\0*"u8, .. Four(8), .. Enumerable.Range(1, count).SelectMany(i => (byte[])[0, 0, .. Four(i == count ? last : (uint)(8 + 6 * i))])];

        private byte[] Two(ushort value)
        {
            byte[] bytes = BitConverter.GetBytes(value);
            return isLittle ? bytes : [bytes[1], bytes[0]];
        }

        private byte[] Four(uint value)
        {
            byte[] bytes = BitConverter.GetBytes(value);
            if (!isLittle)
                Array.Reverse(bytes);
            return bytes;
        }
    }
}
