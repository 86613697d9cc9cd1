namespace Generation.Datasets;

/// <summary>
/// Deflates small texts with the fixed codes of RFC 1951. The platform's own deflater makes other bytes with every version of it, and an archive of the same folder has the same bytes everywhere.
/// </summary>
internal sealed class Deflater
{
    private const int ShortestMatch = 3;
    private const int LongestMatch = 258;
    private const int Window = 32 * 1024;

    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly int[] DistanceBases = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
    private static readonly int[] DistanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private readonly List<byte> _bytes = [];
    private int _pending;
    private int _pendingBits;

    private Deflater()
    {
    }

    internal static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        var deflater = new Deflater();
        deflater.Write(0b011, 3); // the last block, with fixed codes
        var places = new Dictionary<int, int>(); // where three bytes stood last
        for (int at = 0; at < data.Length;)
        {
            int length = 0, distance = 0;
            if (at + ShortestMatch <= data.Length)
            {
                int key = data[at] << 16 | data[at + 1] << 8 | data[at + 2];
                if (places.TryGetValue(key, out int place) && at - place <= Window)
                    (length, distance) = (data[at..Math.Min(data.Length, at + LongestMatch)].CommonPrefixLength(data[place..]), at - place);
                places[key] = at;
            }

            if (length >= ShortestMatch)
            {
                deflater.WriteMatch(length, distance);
                at += length;
            }
            else
            {
                deflater.WriteSymbol(data[at++]);
            }
        }

        deflater.WriteSymbol(256);
        deflater.Write(0, (8 - deflater._pendingBits) % 8);
        return [.. deflater._bytes];
    }

    private void WriteMatch(int length, int distance)
    {
        int code = IndexOf(LengthBases, length);
        WriteSymbol(257 + code);
        Write(length - LengthBases[code], LengthBits[code]);
        code = IndexOf(DistanceBases, distance);
        WriteCode(code, 5);
        Write(distance - DistanceBases[code], DistanceBits[code]);
    }

    // Of the last base that is not above the value.
    private static int IndexOf(int[] bases, int value)
    {
        int index = Array.BinarySearch(bases, value);
        return index >= 0 ? index : ~index - 1;
    }

    private void WriteSymbol(int symbol)
    {
        if (symbol < 144)
            WriteCode(0x30 + symbol, 8);
        else if (symbol < 256)
            WriteCode(0x190 + symbol - 144, 9);
        else if (symbol < 280)
            WriteCode(symbol - 256, 7);
        else
            WriteCode(0xC0 + symbol - 280, 8);
    }

    // Codes begin with their highest bit, all else with its lowest.
    private void WriteCode(int code, int bits)
    {
        for (int bit = bits - 1; bit >= 0; bit--)
            Write(code >> bit & 1, 1);
    }

    private void Write(int value, int bits)
    {
        _pending |= value << _pendingBits;
        for (_pendingBits += bits; _pendingBits >= 8; _pendingBits -= 8)
        {
            _bytes.Add((byte)_pending);
            _pending >>= 8;
        }
    }
}
