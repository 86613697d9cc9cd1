using System.Buffers.Binary;

namespace Generation.Datasets;

/// <summary>Whether a file has more than one frame, by its structure.</summary>
internal static class Animation
{
    internal static bool IsIn(Stream stream, string mediaType)
    {
        stream.Position = 0;
        return mediaType switch
        {
            MediaKinds.Gif => InGif(stream),
            MediaKinds.Png => InPng(stream),
            MediaKinds.Webp => InWebp(stream),
            _ => false,
        };
    }

    private static bool InWebp(Stream stream)
    {
        Span<byte> head = stackalloc byte[21];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head[12..16].SequenceEqual("VP8X"u8) && (head[20] & 2) != 0;
    }

    /// <summary>The size in pixels of a WebP with more than one frame, which no decoder here knows; null where its header is cut off.</summary>
    internal static (int Width, int Height)? SizeOfWebp(Stream stream)
    {
        Span<byte> head = stackalloc byte[30];
        stream.Position = 0;
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            return null;
        return ((BinaryPrimitives.ReadInt32LittleEndian(head[24..]) & 0xFFFFFF) + 1, (BinaryPrimitives.ReadInt32LittleEndian(head[26..]) >>> 8) + 1);
    }

    private static bool InPng(Stream stream)
    {
        Span<byte> chunk = stackalloc byte[8];
        stream.Position = 8;
        while (stream.ReadAtLeast(chunk, 8, throwOnEndOfStream: false) == 8 && !chunk[4..].SequenceEqual("IDAT"u8))
        {
            if (chunk[4..].SequenceEqual("acTL"u8))
                return true;
            stream.Position += BinaryPrimitives.ReadUInt32BigEndian(chunk) + 4L;
        }

        return false;
    }

    private static bool InGif(Stream stream)
    {
        Span<byte> head = stackalloc byte[13];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            return false;
        stream.Position += ColorTable(head[10]);
        int frames = 0;
        while (stream.ReadByte() is var kind and >= 0)
        {
            switch (kind)
            {
                case 0x21:
                    stream.ReadByte(); // which extension it is
                    break;
                case 0x2C:
                    if (++frames > 1)
                        return true;
                    if (stream.ReadAtLeast(head[..9], 9, throwOnEndOfStream: false) < 9)
                        return false;
                    stream.Position += ColorTable(head[8]) + 1;
                    break;
                default:
                    return false;
            }

            while (stream.ReadByte() is var length and > 0)
                stream.Position += length;
        }

        return false;
    }

    /// <summary>How many bytes of colors follow these flags of a GIF.</summary>
    internal static int ColorTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
