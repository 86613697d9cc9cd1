using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Bmp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Tiff;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace Generation.Datasets.Tests;

/// <summary>Real pictures with a pattern of their own for each seed, and files that only look like pictures.</summary>
internal static class Pictures
{
    public static byte[] Png(int seed, int width = 64, int height = 64) => Encode(Pattern(seed, width, height), new PngEncoder());

    public static byte[] Jpeg(int seed, int width = 64, int height = 64, ushort orientation = 1)
    {
        Image<Rgba32> image = Pattern(seed, width, height);
        if (orientation != 1)
        {
            image.Metadata.ExifProfile = new ExifProfile();
            image.Metadata.ExifProfile.SetValue(ExifTag.Orientation, orientation);
        }

        return Encode(image, new JpegEncoder { Quality = 90 });
    }

    public static byte[] Webp(int seed) => Encode(Pattern(seed, 64, 64), new WebpEncoder());

    public static byte[] BlankWebp(int width, int height) => Encode(new Image<Rgba32>(width, height, new Rgba32(9, 9, 9)), new WebpEncoder());

    public static byte[] Bmp(int seed) => Encode(Pattern(seed, 64, 64), new BmpEncoder());

    public static byte[] Tiff(int seed) => Encode(Pattern(seed, 64, 64), new TiffEncoder());

    public static byte[] Gif(int seed, int frames = 1)
    {
        Image<Rgba32> image = Pattern(seed, 64, 64);
        for (int i = 1; i < frames; i++)
        {
            using Image<Rgba32> frame = Pattern(seed + 1000 * i, 64, 64);
            image.Frames.AddFrame(frame.Frames.RootFrame);
        }

        return Encode(image, new GifEncoder());
    }

    public static byte[] Transparent(int seed)
    {
        Image<Rgba32> image = Pattern(seed, 64, 64);
        image[5, 5] = new Rgba32(0, 0, 0, 0);
        return Encode(image, new PngEncoder { ColorType = PngColorType.RgbWithAlpha });
    }

    public static byte[] SixteenBit(int seed) => Encode(Pattern(seed, 64, 64), new PngEncoder { BitDepth = PngBitDepth.Bit16, ColorType = PngColorType.Rgb });

    /// <summary>The same picture, a little brighter at one place: other bytes, nearly the same look.</summary>
    public static byte[] NearlyPng(int seed)
    {
        Image<Rgba32> image = Pattern(seed, 64, 64);
        image[3, 3] = new Rgba32(200, 10, 10);
        return Encode(image, new PngEncoder());
    }

    /// <summary>A PNG whose header promises this many pixels and which has hardly any.</summary>
    public static byte[] PngBomb(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        file.Write(Chunk("IHDR"u8, header));
        file.Write(Chunk("IDAT"u8, Packed(1000)));
        file.Write(Chunk("IEND"u8, []));
        return file.ToArray();
    }

    /// <summary>A PNG with a text or a color profile that unpacks to so many bytes.</summary>
    public static byte[] PngWithText(int seed, string kind, int unpacked)
    {
        byte[] picture = Png(seed);
        const int HeaderEnd = 33;
        byte[] head = kind == "iTXt" ? [(byte)'a', 0, 1, 0, 0, 0] : [(byte)'a', 0, 0];
        byte[] text = kind == "tEXt" ? [(byte)'a', 0, .. Enumerable.Repeat((byte)'b', unpacked)] : [.. head, .. Packed(unpacked)];
        return [.. picture[..HeaderEnd], .. Chunk(Encoding.ASCII.GetBytes(kind), text), .. picture[HeaderEnd..]];
    }

    /// <summary>Metadata that say how a picture is turned, and nothing else.</summary>
    public static byte[] Exif(byte orientation) => [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Metadata of 60 KiB with thousands of texts, each of which is all of it: hundreds of MiB.</summary>
    public static byte[] ExifBomb => TagBomb(60_000);

    /// <summary>A TIFF with a picture, and the same metadata as another page.</summary>
    public static byte[] TiffBomb(int seed)
    {
        byte[] picture = Tiff(seed), bomb = ExifBomb;
        int entries = BitConverter.ToUInt16(bomb, 8);
        for (int i = 0; i < entries; i++)
            BitConverter.TryWriteBytes(bomb.AsSpan(10 + i * 12 + 8), picture.Length); // where the values are
        return [.. TiffFollowedBy(picture, picture.Length + 8), .. bomb];
    }

    /// <summary>A TIFF whose first page is followed by itself.</summary>
    public static byte[] TiffCircle(int seed) => TiffFollowedBy(Tiff(seed), null);

    private static byte[] TiffFollowedBy(byte[] picture, int? next)
    {
        int first = BitConverter.ToInt32(picture, 4);
        BitConverter.TryWriteBytes(picture.AsSpan(first + 2 + BitConverter.ToUInt16(picture, first) * 12), next ?? first);
        return picture;
    }

    public static byte[] PngWithExif(int seed, byte[] exif)
    {
        byte[] picture = Png(seed);
        return [.. picture[..33], .. Chunk("eXIf"u8, exif), .. picture[33..]];
    }

    public static byte[] JpegWithExif(int seed, params byte[][] parts)
    {
        byte[] picture = Jpeg(seed);
        return [.. picture[..2], .. parts.SelectMany(p => (byte[])[0xFF, 0xE1, (byte)((p.Length + 8) >> 8), (byte)(p.Length + 8), .. "Exif\0\0"u8, .. p]), .. picture[2..]];
    }

    /// <summary>A WebP with another chunk before or after the picture, where it belongs.</summary>
    public static byte[] WebpWithChunk(int seed, string kind, byte[] content, int length)
    {
        byte[] picture = Webp(seed)[12..];
        byte flags = kind switch { "ICCP" => 0x20, "EXIF" => 0x08, _ => 0x04 };
        byte[] extended = [.. "VP8X"u8, 10, 0, 0, 0, flags, 0, 0, 0, 63, 0, 0, 63, 0, 0];
        byte[] chunk = [.. Encoding.ASCII.GetBytes(kind), .. BitConverter.GetBytes(length), .. content, .. new byte[content.Length & 1]];
        byte[] chunks = picture.AsSpan().StartsWith("VP8X"u8) ? throw new InvalidOperationException() : kind == "ICCP" ? [.. extended, .. chunk, .. picture] : [.. extended, .. picture, .. chunk];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(chunks.Length + 4), .. "WEBP"u8, .. chunks];
    }

    /// <summary>A WebP of two frames.</summary>
    public static byte[] AnimatedWebp
    {
        get
        {
            byte[] chunks = [.. "VP8X"u8, 10, 0, 0, 0, 0x02, 0, 0, 0, 63, 0, 0, 63, 0, 0, .. "ANIM"u8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. Frame(1), .. Frame(2)];
            return [.. "RIFF"u8, .. BitConverter.GetBytes(chunks.Length + 4), .. "WEBP"u8, .. chunks];

            static byte[] Frame(int seed)
            {
                byte[] picture = Webp(seed)[12..];
                return [.. "ANMF"u8, .. BitConverter.GetBytes(picture.Length + 16), 0, 0, 0, 0, 0, 0, 63, 0, 0, 63, 0, 0, 100, 0, 0, 0, .. picture];
            }
        }
    }

    public static byte[] GifWithComment(int seed, int length)
    {
        byte[] picture = Gif(seed);
        byte[] block = [255, .. Enumerable.Repeat((byte)'c', 255)];
        return [.. picture[..^1], 0x21, 0xFE, .. Enumerable.Repeat(block, length / 255 + 1).SelectMany(b => b), 0, picture[^1]];
    }

    private static byte[] TagBomb(int length)
    {
        byte[] block = new byte[length];
        int tags = (length - 14) / 12;
        "II*\0"u8.CopyTo(block);
        block[4] = 8;
        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(8), (ushort)tags);
        for (int i = 0; i < tags; i++)
        {
            Span<byte> tag = block.AsSpan(10 + i * 12);
            BinaryPrimitives.WriteUInt16LittleEndian(tag, (ushort)(0x9C9B + i % 5)); // title, comment, author, keywords, subject
            BinaryPrimitives.WriteUInt16LittleEndian(tag[2..], 1);
            BinaryPrimitives.WriteInt32LittleEndian(tag[4..], length);
        }

        return block;
    }

    internal static byte[] Packed(int length)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int left = length; left > 0; left -= 1 << 20)
                zlib.Write(new byte[Math.Min(left, 1 << 20)]);
        }

        return data.ToArray();
    }

    /// <summary>A chunk of a PNG, with its length before it and its checksum behind.</summary>
    internal static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc32.HashToUInt32(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    /// <summary>A JPEG of one color whose blocks take two bits each: with three components, or with the four of print.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="components">How many.</param>
    /// <param name="isProgressive">Whether the header says that the coefficients come in several scans.</param>
    /// <param name="hasData">Whether there are the blocks that the header promises.</param>
    public static byte[] FlatJpeg(int width, int height, int components, bool isProgressive = false, bool hasData = true)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]);
        Segment((byte)(isProgressive ? 0xC2 : 0xC0), [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components, .. Enumerable.Range(1, components).SelectMany(i => new byte[] { (byte)i, 0x11, 0 })]);
        foreach (byte table in new byte[] { 0x00, 0x10 })
            Segment(0xC4, [table, 1, .. new byte[15], 0]);
        Segment(0xDA, [(byte)components, .. Enumerable.Range(1, components).SelectMany(i => new byte[] { (byte)i, 0 }), 0, 63, 0]);
        if (hasData)
            file.AddRange(new byte[(width + 7) / 8 * ((height + 7) / 8) * components / 4 + 1]);
        file.AddRange([0xFF, 0xD9]);
        return [.. file];

        void Segment(byte marker, byte[] content) => file.AddRange([0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content]);
    }

    /// <summary>A JPEG of four components that says, as Photoshop does, that its colors are YCCK.</summary>
    public static byte[] PhotoshopCmyk(int width, int height)
    {
        byte[] picture = FlatJpeg(width, height, 4);
        return [.. picture[..2], 0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2, .. picture[2..]];
    }

    /// <summary>The beginning of a clip, as whole as its boxes say.</summary>
    public static byte[] Mp4(byte mark) => [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 0, 0, 0, 0, 0, 9, .. "mdat"u8, mark, 0, 0, 0, 8, .. "moov"u8];

    public static byte[] Heic { get; } = [0, 0, 0, 16, .. "ftypheic"u8, 0, 0, 0, 0, 0, 0, 0, 8, .. "meta"u8, 0, 0, 0, 8, .. "mdat"u8];

    // Squares of random gray: a picture whose difference hash is its own.
    private static Image<Rgba32> Pattern(int seed, int width, int height)
    {
        const int Squares = 16;
        var random = new Random(seed);
        byte[] shades = new byte[Squares * Squares];
        random.NextBytes(shades);
        var image = new Image<Rgba32>(width, height);
        image.ProcessPixelRows(rows =>
        {
            for (int y = 0; y < rows.Height; y++)
            {
                Span<Rgba32> row = rows.GetRowSpan(y);
                for (int x = 0; x < row.Length; x++)
                {
                    byte shade = shades[y * Squares / rows.Height * Squares + x * Squares / row.Length];
                    row[x] = new Rgba32(shade, (byte)(shade / 2 + 60), shade);
                }
            }
        });
        return image;
    }

    private static byte[] Encode(Image<Rgba32> image, IImageEncoder encoder)
    {
        using (image)
        {
            using var file = new MemoryStream();
            image.Save(file, encoder);
            return file.ToArray();
        }
    }
}
