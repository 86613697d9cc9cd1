using System.Buffers.Binary;

namespace Generation.Datasets;

/// <summary>Where everything stands in an archive: the files in their order, the directory, the end.</summary>
internal sealed class ArchiveLayout
{
    private readonly IReadOnlyList<ArchiveEntry> _entries;
    private readonly long _directoryOffset;
    private readonly long _directoryLength;

    internal ArchiveLayout(IReadOnlyList<ArchiveEntry> entries)
    {
        _entries = entries;
        long offset = 0;
        foreach (ArchiveEntry entry in entries)
        {
            _directoryLength += entry.DirectoryLength(offset);
            offset += entry.LocalLength;
        }

        _directoryOffset = offset;
    }

    /// <summary>The archive's length in bytes.</summary>
    public long Length => _directoryOffset + _directoryLength + (NeedsLongEnd ? 56 + 20 : 0) + 22;

    private bool NeedsLongEnd => _entries.Count >= ushort.MaxValue || _directoryOffset >= uint.MaxValue || _directoryLength >= uint.MaxValue;

    /// <summary>The archive in its order: bytes, and entries whose content is a file.</summary>
    public IEnumerable<(byte[]? Bytes, ArchiveEntry? File)> Parts()
    {
        foreach (ArchiveEntry entry in _entries)
        {
            yield return (entry.LocalHeader(), null);
            yield return entry.Data is { } data ? (data, null) : (null, entry);
        }

        long offset = 0;
        foreach (ArchiveEntry entry in _entries)
        {
            yield return (entry.DirectoryRecord(offset), null);
            offset += entry.LocalLength;
        }

        yield return (End(), null);
    }

    private byte[] End()
    {
        byte[] end = new byte[NeedsLongEnd ? 56 + 20 + 22 : 22];
        Span<byte> rest = end;
        if (NeedsLongEnd)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(rest, 0x06064B50);
            BinaryPrimitives.WriteInt64LittleEndian(rest[4..], 56 - 12);
            BinaryPrimitives.WriteUInt16LittleEndian(rest[12..], 45);
            BinaryPrimitives.WriteUInt16LittleEndian(rest[14..], 45);
            BinaryPrimitives.WriteInt64LittleEndian(rest[24..], _entries.Count);
            BinaryPrimitives.WriteInt64LittleEndian(rest[32..], _entries.Count);
            BinaryPrimitives.WriteInt64LittleEndian(rest[40..], _directoryLength);
            BinaryPrimitives.WriteInt64LittleEndian(rest[48..], _directoryOffset);
            BinaryPrimitives.WriteUInt32LittleEndian(rest[56..], 0x07064B50);
            BinaryPrimitives.WriteInt64LittleEndian(rest[64..], _directoryOffset + _directoryLength);
            BinaryPrimitives.WriteInt32LittleEndian(rest[72..], 1);
            rest = rest[76..];
        }

        BinaryPrimitives.WriteUInt32LittleEndian(rest, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[8..], (ushort)Math.Min(_entries.Count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16LittleEndian(rest[10..], (ushort)Math.Min(_entries.Count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(rest[12..], (uint)Math.Min(_directoryLength, uint.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(rest[16..], (uint)Math.Min(_directoryOffset, uint.MaxValue));
        return end;
    }
}
