using System.Buffers.Binary;
using System.Text;

namespace Generation.Datasets;

/// <summary>A file of an archive, with all that its headers say.</summary>
internal sealed class ArchiveEntry
{
    // 1980-01-01 00:00:00, the earliest that the format has: an archive says nothing of when it was made.
    private const int Date = 1 << 5 | 1;
    private const int Utf8Names = 1 << 11;
    private const ushort Plain = 20;
    private const ushort Zip64 = 45;

    private readonly byte[] _name;

    private ArchiveEntry(string name, long size, long storedSize, uint crc32)
    {
        (Name, Size, StoredSize, Crc32) = (name, size, storedSize, crc32);
        _name = Encoding.UTF8.GetBytes(name);
    }

    public string Name { get; }

    /// <summary>The length of the content.</summary>
    public long Size { get; }

    /// <summary>The length of the content as it is in the archive.</summary>
    public long StoredSize { get; }

    public uint Crc32 { get; }

    /// <summary>The content as it is in the archive; null for a file.</summary>
    public byte[]? Data { get; private init; }

    /// <summary>Opens the file; null for content in memory.</summary>
    public Func<Stream>? Open { get; private init; }

    /// <summary>The file as messages name it.</summary>
    public string FileName { get; private init; } = "";

    private bool NeedsLongSizes => Size >= uint.MaxValue || StoredSize >= uint.MaxValue;

    /// <summary>A file that is stored as it is.</summary>
    public static ArchiveEntry OfFile(string name, string fileName, long length, uint crc32, Func<Stream> open) =>
        new(name, length, length, crc32) { FileName = fileName, Open = open };

    /// <summary>A text that is deflated.</summary>
    public static ArchiveEntry OfText(string name, byte[] text)
    {
        byte[] deflated = Deflater.Deflate(text);
        return new ArchiveEntry(name, text.Length, deflated.Length, System.IO.Hashing.Crc32.HashToUInt32(text)) { FileName = name, Data = deflated };
    }

    /// <summary>The length of header and content together.</summary>
    public long LocalLength => 30 + _name.Length + (NeedsLongSizes ? 20 : 0) + StoredSize;

    /// <summary>What stands before the content.</summary>
    public byte[] LocalHeader()
    {
        byte[] header = new byte[LocalLength - StoredSize];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        Common(header.AsSpan(4), NeedsLongSizes);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), (ushort)_name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)(NeedsLongSizes ? 20 : 0));
        _name.CopyTo(header, 30);
        if (NeedsLongSizes)
            Extra(header.AsSpan(30 + _name.Length), Size, StoredSize);
        return header;
    }

    /// <summary>The length of the directory's record.</summary>
    public int DirectoryLength(long offset) => 46 + _name.Length + ExtraLength(offset);

    /// <summary>The directory's record.</summary>
    public byte[] DirectoryRecord(long offset)
    {
        int extra = ExtraLength(offset);
        byte[] record = new byte[46 + _name.Length + extra];
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), extra > 0 ? Zip64 : Plain);
        Common(record.AsSpan(6), NeedsLongSizes);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(6), extra > 0 ? Zip64 : Plain);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28), (ushort)_name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(30), (ushort)extra);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), (uint)Math.Min(offset, uint.MaxValue));
        _name.CopyTo(record, 46);
        if (extra > 0)
            Extra(record.AsSpan(46 + _name.Length), (long[])[.. NeedsLongSizes ? [Size, StoredSize] : (long[])[], .. offset >= uint.MaxValue ? [offset] : (long[])[]]);
        return record;
    }

    private int ExtraLength(long offset)
    {
        int values = (NeedsLongSizes ? 2 : 0) + (offset >= uint.MaxValue ? 1 : 0);
        return values == 0 ? 0 : 4 + 8 * values;
    }

    // From the version that is needed to the length of the content, as both kinds of headers have them.
    private void Common(Span<byte> header, bool isLong)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, isLong ? Zip64 : Plain);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], (ushort)(Data is null ? 0 : 8)); // stored or deflated
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], Crc32);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], isLong ? uint.MaxValue : (uint)StoredSize);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], isLong ? uint.MaxValue : (uint)Size);
    }

    private static void Extra(Span<byte> extra, params ReadOnlySpan<long> values)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], (ushort)(8 * values.Length));
        for (int i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt64LittleEndian(extra[(4 + 8 * i)..], values[i]);
    }
}
