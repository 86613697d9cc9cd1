using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Civitai.Orchestration.Faults.Service;

/// <summary>Well-formed files whose content follows from a seed.</summary>
internal static class MediaFile
{
    private static readonly uint[] CrcTable = MakeCrcTable();

    /// <summary>A gray picture of noise, of about the given number of bytes.</summary>
    public static byte[] Png(int seed, int bytes)
    {
        int width = Math.Max(1, (int)Math.Sqrt(bytes));
        int height = Math.Max(1, bytes / width);
        byte[] rows = new byte[height * (width + 1)];
        new Random(seed).NextBytes(rows);
        for (int row = 0; row < height; row++)
            rows[row * (width + 1)] = 0; // no filter

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
            zlib.Write(rows);

        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits; the rest, 0, is gray, deflate, no filter, not interlaced
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "IDAT", packed.ToArray());
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>A model of one tensor of the given number of bytes.</summary>
    public static byte[] Safetensors(int seed, int bytes)
    {
        bytes += bytes % 2;
        string header = $$"""{"lora_unet.weight":{"dtype":"F16","shape":[{{bytes / 2}}],"data_offsets":[0,{{bytes}}] } }""";
        header = header.PadRight((header.Length + 7) / 8 * 8);
        byte[] file = new byte[8 + header.Length + bytes];
        BinaryPrimitives.WriteInt64LittleEndian(file, header.Length);
        Encoding.ASCII.GetBytes(header, file.AsSpan(8));
        new Random(seed).NextBytes(file.AsSpan(8 + header.Length));
        return file;
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(chunk);
        uint crc = uint.MaxValue;
        foreach (byte b in chunk)
            crc = CrcTable[(crc ^ b) & 0xff] ^ (crc >> 8);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~crc);
        file.Write(number);
    }

    private static uint[] MakeCrcTable()
    {
        uint[] table = new uint[256];
        for (uint n = 0; n < 256; n++)
        {
            uint c = n;
            for (int bit = 0; bit < 8; bit++)
                c = (c & 1) != 0 ? 0xedb88320 ^ (c >> 1) : c >> 1;
            table[n] = c;
        }

        return table;
    }
}
