using System.Buffers.Binary;
using System.IO.Compression;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Draws a picture that depends only on a key and a size, as a palette PNG.</summary>
internal static class PngImage
{
    public const int MaxSide = 2048;

    private static readonly uint[] CrcTable = BuildCrcTable();

    public static byte[] Draw(ulong key, int width, int height)
    {
        width = Math.Clamp(width, 1, MaxSide);
        height = Math.Clamp(height, 1, MaxSide);

        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8; // bits per pixel
        header[9] = 3; // palette indexes
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, Palette(key));
        WriteChunk(file, "IDAT"u8, Pixels(key, width, height));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Reads the size from a PNG's header; null when the bytes are no PNG.</summary>
    public static (int Width, int Height)? ReadSize(ReadOnlySpan<byte> png) =>
        png.Length >= 24 && png[..4].SequenceEqual((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
            ? (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]))
            : null;

    // A ramp between two colours and back, so that neighbouring indexes are neighbouring shades.
    private static byte[] Palette(ulong key)
    {
        Span<int> from = [(int)(key & 0xFF), (int)(key >> 8 & 0xFF), (int)(key >> 16 & 0xFF)];
        Span<int> to = [255 - (int)(key >> 24 & 0x7F), 255 - (int)(key >> 32 & 0x7F), 255 - (int)(key >> 40 & 0x7F)];
        byte[] palette = new byte[256 * 3];
        for (int index = 0; index < 256; index++)
        {
            int share = index < 128 ? index * 2 : 510 - index * 2;
            for (int channel = 0; channel < 3; channel++)
                palette[index * 3 + channel] = (byte)(from[channel] + (to[channel] - from[channel]) * share / 255);
        }

        return palette;
    }

    private static byte[] Pixels(ulong key, int width, int height)
    {
        int slopeX = 1 + (int)(key >> 48 & 3);
        int slopeY = 1 + (int)(key >> 50 & 3);
        int tile = 5 + (int)(key >> 52 & 3); // tiles of 32 to 256 pixels
        int offset = (int)(key >> 56);

        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] row = new byte[width + 1]; // the leading zero says: unfiltered
            for (int y = 0; y < height; y++)
            {
                for (int x = 0; x < width; x++)
                {
                    int checker = ((x >> tile) + (y >> tile) & 1) * 64;
                    row[x + 1] = (byte)(offset + checker + (x * slopeX + y * slopeY >> 3));
                }

                zlib.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, data.Length);
        file.Write(word);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(word, ~Crc(Crc(0xFFFFFFFF, type), data));
        file.Write(word);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (byte value in data)
            crc = CrcTable[(byte)(crc ^ value)] ^ crc >> 8;
        return crc;
    }

    private static uint[] BuildCrcTable()
    {
        uint[] table = new uint[256];
        for (uint index = 0; index < 256; index++)
        {
            uint value = index;
            for (int bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? 0xEDB88320 ^ value >> 1 : value >> 1;
            table[index] = value;
        }

        return table;
    }
}
