using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TwoVendors;

/// <summary>Pictures to learn from, drawn here: rings whose colours turn from one to the next.</summary>
internal static class DrawnPictures
{
    private const int Side = 128;

    public static IReadOnlyList<TrainingPicture> Make(int count) =>
        [.. Enumerable.Range(1, count).Select(i => TrainingPicture.FromBytes($"ring-{i:00}.png", Draw(i)))];

    private static byte[] Draw(int number)
    {
        using var rows = new MemoryStream();
        using (var packed = new ZLibStream(rows, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (Side * 3)];
            for (int y = 0; y < Side; y++)
            {
                for (int x = 0; x < Side; x++)
                {
                    double ring = Math.Sin((Math.Sqrt(((x - 64) * (x - 64)) + ((y - 64) * (y - 64))) / 4) + number);
                    for (int c = 0; c < 3; c++)
                        row[1 + (x * 3) + c] = (byte)(128 + (100 * ring * Math.Cos(number + (c * 2))));
                }

                packed.Write(row);
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        (header[8], header[9]) = (8, 2); // eight bits each of red, green and blue
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", rows.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(typed));
        file.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in data)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        }

        return ~crc;
    }
}
