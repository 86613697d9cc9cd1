using System.Buffers.Binary;
using System.IO.Compression;

namespace Generation.Datasets;

/// <summary>What decoding takes besides the picture, for texts, color profiles and tags, by what a file says of them. A decoder takes all that the file announces.</summary>
internal static class MetadataSize
{
    /// <summary>How many bytes the metadata of a picture may take, unpacked and together.</summary>
    internal const int Most = 16 << 20;

    private const int LongestPacked = 4 << 20;
    private const int BufferSize = 64 << 10;
    private const int MostDirectories = 1024;
    private const int EntryLength = 12;

    // Of a block of tags: those that lead to further ones.
    private const ushort ExifDirectory = 0x8769, GpsDirectory = 0x8825;

    /// <summary>Whether a decoder takes no more than it may. So it is where the file is of no format that is decoded, and where it ends before its structure does.</summary>
    internal static bool IsBounded(Stream stream)
    {
        byte[] head = new byte[MediaKinds.HeadLength];
        stream.Position = 0;
        string? mediaType = MediaKinds.OfContent(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        return mediaType switch
        {
            MediaKinds.Png => OfPng(stream),
            MediaKinds.Jpeg => OfJpeg(stream),
            MediaKinds.Webp => OfWebp(stream),
            MediaKinds.Gif => OfGif(stream),
            MediaKinds.Tiff => OfTags(stream, Most),
            _ => 0,
        } <= Most;
    }

    // What has no length that can be is passed over, as a decoder does.
    private static long OfPng(Stream file)
    {
        var stream = new BufferedStream(file, BufferSize); // not disposed: the file stays open
        byte[] head = new byte[8];
        long sum = 0;
        for (long at = 8; sum <= Most;)
        {
            stream.Position = at;
            if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
                break;
            uint told = BinaryPrimitives.ReadUInt32BigEndian(head);
            at += sizeof(uint);
            if (told > int.MaxValue || told > stream.Length - at)
                continue;
            at += sizeof(uint) + told + sizeof(uint); // its kind before, a checksum behind
            uint length = (uint)Math.Min(told, stream.Length - stream.Position);
            ReadOnlySpan<byte> kind = head.AsSpan(sizeof(uint));
            if (kind.SequenceEqual("tEXt"u8))
                sum += length;
            else if (kind.SequenceEqual("eXIf"u8))
                sum += OfTags(stream, length, Most - sum);
            else if (kind.SequenceEqual("iTXt"u8) || kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iCCP"u8))
                sum += Unpacked(stream, length, kind.SequenceEqual("iTXt"u8), Most - sum);
        }

        return sum;
    }

    // Segments of a kind are put together before they are read. Markers are looked for everywhere, since a decoder passes over what is between them.
    private static long OfJpeg(Stream file)
    {
        var stream = new BufferedStream(file, BufferSize); // not disposed: the file stays open
        byte[] head = new byte[2];
        using var tags = new MemoryStream();
        long sum = 0;
        stream.Position = 2;
        while (sum <= Most && NextMarker(stream) is var marker and >= 0)
        {
            if (marker is not ((>= 0xE0 and <= 0xEF) or 0xFE) || stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
                continue;
            int length = BinaryPrimitives.ReadUInt16BigEndian(head) - 2;
            if (length < 0 || length > stream.Length - stream.Position)
                continue;
            byte[] content = new byte[length];
            stream.ReadExactly(content);
            if (marker is 0xE1 or 0xE2 or 0xED)
                sum += length;
            if (marker == 0xE1 && content.AsSpan().StartsWith("Exif\0\0"u8))
                tags.Write(content, 6, length - 6);
        }

        return sum > Most ? sum : sum + OfTags(tags, Most - sum);
    }

    private static int NextMarker(Stream stream)
    {
        int marker;
        do
        {
            while ((marker = stream.ReadByte()) is >= 0 and not 0xFF)
            {
            }

            while (marker == 0xFF)
                marker = stream.ReadByte();
        }
        while (marker == 0);
        return marker;
    }

    // Told of before it is looked whether it is there: a chunk that goes beyond the end counts with the length that it says.
    private static long OfWebp(Stream stream)
    {
        byte[] head = new byte[8];
        long sum = 0;
        stream.Position = 12;
        while (sum <= Most && stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            long next = stream.Position + length + (length & 1);
            ReadOnlySpan<byte> kind = head.AsSpan(0, 4);
            bool isExif = kind.SequenceEqual("EXIF"u8);
            if (isExif || kind.SequenceEqual("ICCP"u8) || kind.SequenceEqual("XMP "u8))
                sum += length;
            if (isExif && sum <= Most && next <= stream.Length)
                sum += OfTags(stream, length, Most - sum);
            if (next > stream.Length)
                break;
            stream.Position = next;
        }

        return sum;
    }

    private static long OfGif(Stream file)
    {
        var stream = new BufferedStream(file, BufferSize); // not disposed: the file stays open
        Span<byte> head = stackalloc byte[13];
        long sum = 0;
        stream.Position = 0;
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            return 0;
        stream.Position += Animation.ColorTable(head[10]);
        while (sum <= Most && stream.ReadByte() is var kind and >= 0)
        {
            if (kind is not (0x21 or 0x2C))
                continue;
            if (kind == 0x21)
                stream.ReadByte(); // which extension it is
            else if (stream.ReadAtLeast(head[..9], 9, throwOnEndOfStream: false) == 9)
                stream.Position += Animation.ColorTable(head[8]) + 1;
            while (sum <= Most && stream.ReadByte() is var length and > 0)
            {
                sum += kind == 0x21 ? length : 0;
                stream.Position += length;
            }
        }

        return sum;
    }

    private static long OfTags(Stream stream, uint length, long limit)
    {
        if (length > limit)
            return limit + 1;
        byte[] block = new byte[length];
        stream.ReadExactly(block);
        using var tags = new MemoryStream(block);
        return OfTags(tags, limit);
    }

    // The values of all tags, of which several may be at one place. More than the limit where it is more, or where directories lead in a circle.
    private static long OfTags(Stream stream, long limit)
    {
        Span<byte> entry = stackalloc byte[EntryLength];
        stream.Position = 0;
        if (stream.ReadAtLeast(entry[..8], 8, throwOnEndOfStream: false) < 8)
            return 0;
        bool isLittle = entry[0] == 'I';
        var directories = new Queue<uint>([Whole(entry[4..])]);
        var seen = new HashSet<uint>();
        long sum = 0;
        while (directories.TryDequeue(out uint at) && sum <= limit)
        {
            if (at == 0 || at + 2L > stream.Length)
                continue;
            if (!seen.Add(at) || seen.Count > MostDirectories)
                return limit + 1;
            stream.Position = at;
            stream.ReadExactly(entry[..2]);
            int count = Half(entry);
            for (; count > 0 && sum <= limit && stream.ReadAtLeast(entry, EntryLength, throwOnEndOfStream: false) == EntryLength; count--)
            {
                if (Half(entry) is ExifDirectory or GpsDirectory)
                    directories.Enqueue(Whole(entry[8..]));
                sum += Math.Min(Whole(entry[4..]) * (long)ValueLength(Half(entry[2..])), stream.Length);
            }

            if (count == 0 && stream.ReadAtLeast(entry[..4], 4, throwOnEndOfStream: false) == 4)
                directories.Enqueue(Whole(entry));
        }

        return sum;

        ushort Half(ReadOnlySpan<byte> bytes) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

        uint Whole(ReadOnlySpan<byte> bytes) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private static int ValueLength(ushort type) => type switch
    {
        1 or 2 or 6 or 7 => 1,
        3 or 8 => 2,
        4 or 9 or 11 or 13 => 4,
        5 or 10 or 12 or 16 or 17 or 18 => 8,
        _ => 0,
    };

    // More than the limit where it is more, or cannot be said.
    private static long Unpacked(Stream stream, uint length, bool isText, long limit)
    {
        byte[] chunk = new byte[Math.Min(length, LongestPacked)];
        stream.ReadExactly(chunk);
        if (PackedAt(chunk, isText) is not { } start)
            return length;
        if (length > LongestPacked)
            return limit + 1;
        byte[] buffer = new byte[64 << 10];
        long unpacked = 0;
        try
        {
            using var content = new ZLibStream(new MemoryStream(chunk, start, chunk.Length - start), CompressionMode.Decompress);
            int read;
            while (unpacked <= limit && (read = content.Read(buffer)) > 0)
                unpacked += read;
        }
        catch (InvalidDataException)
        {
            // a decoder meets the same
        }

        return unpacked;
    }

    // After a name and one or two numbers, of a text also after a language and a translated name; null where nothing is packed.
    private static int? PackedAt(byte[] chunk, bool isText)
    {
        int at = Array.IndexOf(chunk, (byte)0) + 1;
        if (at == 0 || (isText && (at >= chunk.Length || chunk[at] == 0)))
            return null;
        at += isText ? 2 : 1;
        for (int names = isText ? 2 : 0; names > 0 && at <= chunk.Length; names--)
        {
            int end = Array.IndexOf(chunk, (byte)0, at);
            if (end < 0)
                return null;
            at = end + 1;
        }

        return at <= chunk.Length ? at : null;
    }
}
