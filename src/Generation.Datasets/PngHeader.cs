using System.Buffers.Binary;
using System.IO.Compression;

namespace Generation.Datasets;

/// <summary>What a PNG's header says of the memory that decoding takes besides the picture.</summary>
internal static class PngHeader
{
    /// <summary>To how many bytes the texts and the color profile of a picture may unpack, together.</summary>
    internal const int MostUnpacked = 16 << 20;

    private const int LongestChunk = 4 << 20; // compressed
    private const int ChunkHead = 8;
    private const int ChunkSum = 4;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>Whether a decoder can unpack the texts and the color profile without taking more than it may. So it is where the file is no PNG, and where what is packed is damaged.</summary>
    internal static bool HasBoundedTexts(Stream stream)
    {
        Span<byte> head = stackalloc byte[ChunkHead];
        stream.Position = 0;
        if (stream.ReadAtLeast(head, ChunkHead, throwOnEndOfStream: false) < ChunkHead || !head.SequenceEqual(Signature))
            return true;
        long left = MostUnpacked;
        while (left >= 0 && stream.ReadAtLeast(head, ChunkHead, throwOnEndOfStream: false) == ChunkHead)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(head);
            long next = stream.Position + length + ChunkSum;
            if (next > stream.Length)
                return true;
            ReadOnlySpan<byte> kind = head[sizeof(uint)..];
            bool isText = kind.SequenceEqual("iTXt"u8);
            if (isText || kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iCCP"u8))
                left -= Unpacked(stream, length, isText, left);
            stream.Position = next;
        }

        return left >= 0;
    }

    // More than the limit where it is more, or cannot be said.
    private static long Unpacked(Stream stream, uint length, bool isText, long limit)
    {
        byte[] chunk = new byte[Math.Min(length, LongestChunk)];
        stream.ReadExactly(chunk);
        if (PackedAt(chunk, isText) is not { } start)
            return 0;
        if (length > LongestChunk)
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
