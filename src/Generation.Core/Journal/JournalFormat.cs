using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Generation.Journal;

/// <summary>
/// How an intent stands in a file: the length of what follows, its checksum, then the state, the times, the price and the texts. A record that was cut off or changed is none.
/// </summary>
internal static class JournalFormat
{
    public const int HeaderLength = 8;

    // A key, an id, a description and a name of a service are short; what is longer is damage.
    public const int MaximumLength = 64 * 1024;

    /// <summary>The first bytes of a file: what it is, and the version of the format.</summary>
    public static ReadOnlySpan<byte> Signature => "GENJRNL1"u8;

    public static byte[] Write(JournalEntry entry)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(0L); // the header, known afterwards
        writer.Write((byte)entry.State);
        writer.Write(entry.CreatedAt.UtcTicks);
        writer.Write(entry.ChangedAt.UtcTicks);
        writer.Write(entry.Cost is not null);
        if (entry.Cost is { } cost)
            writer.Write(cost);
        writer.Write(entry.Service);
        writer.Write(entry.Key);
        Write(writer, entry.WorkId);
        Write(writer, entry.Description);
        if (entry.IsEphemeral)
            writer.Write(true); // most are not, and older records end before it
        writer.Flush();
        byte[] record = buffer.ToArray();
        if (record.Length - HeaderLength > MaximumLength)
            throw new JournalException("The intent is too long for the journal: its key, id and description together have more than 64 KiB.");
        Span<byte> body = record.AsSpan(HeaderLength);
        BinaryPrimitives.WriteInt32LittleEndian(record, body.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(4), Crc32.HashToUInt32(body));
        return record;
    }

    /// <summary>The length of the record at the beginning of the bytes with its header; 0 where there is no whole and unchanged one.</summary>
    public static int Measure(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength)
            return 0;
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length is <= 0 or > MaximumLength || bytes.Length - HeaderLength < length)
            return 0;
        return Crc32.HashToUInt32(bytes.Slice(HeaderLength, length)) == BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) ? HeaderLength + length : 0;
    }

    public static JournalEntry Read(ReadOnlySpan<byte> record)
    {
        using var buffer = new MemoryStream(record[HeaderLength..].ToArray(), writable: false);
        using var reader = new BinaryReader(buffer, Encoding.UTF8);
        var state = (JournalState)reader.ReadByte();
        var created = new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero);
        var changed = new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero);
        decimal? cost = reader.ReadBoolean() ? reader.ReadDecimal() : null;
        return new JournalEntry
        {
            State = state,
            CreatedAt = created,
            ChangedAt = changed,
            Cost = cost,
            Service = reader.ReadString(),
            Key = reader.ReadString(),
            WorkId = ReadText(reader),
            Description = ReadText(reader),
            IsEphemeral = buffer.Position < buffer.Length && reader.ReadBoolean(),
        };
    }

    /// <summary>What an index needs of a record, without making texts: the state, and a digest of service and key.</summary>
    public static (JournalState State, JournalName Name) ReadName(ReadOnlySpan<byte> record) => ((JournalState)record[HeaderLength], JournalName.Of(Name(record)));

    /// <summary>When the state of a record last changed.</summary>
    public static DateTimeOffset ReadChanged(ReadOnlySpan<byte> record) => new(BinaryPrimitives.ReadInt64LittleEndian(record[(HeaderLength + 9)..]), TimeSpan.Zero);

    // Service and key, with their lengths.
    private static ReadOnlySpan<byte> Name(ReadOnlySpan<byte> record)
    {
        ReadOnlySpan<byte> body = record[HeaderLength..];
        int start = 1 + 8 + 8 + 1 + (body[17] != 0 ? 16 : 0);
        int end = start + Text(body, start);
        return body[start..(end + Text(body, end))];
    }

    /// <summary>The same name for a service and a key as <see cref="ReadName"/> finds.</summary>
    public static JournalName NameOf(string service, string key)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(service);
        writer.Write(key);
        writer.Flush();
        return JournalName.Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    // The length of a text with the number before it, seven bits a byte.
    private static int Text(ReadOnlySpan<byte> body, int position)
    {
        int length = 0;
        int digits = 0;
        byte next;
        do
        {
            next = body[position + digits];
            length |= (next & 0x7F) << (7 * digits);
            digits++;
        }
        while ((next & 0x80) != 0 && digits < 5);
        return digits + length;
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}

/// <summary>A digest of service and key. No two intents share one: with a million of them the odds are one in 10 to the 26th.</summary>
internal readonly record struct JournalName(ulong High, ulong Low)
{
    public static JournalName Of(ReadOnlySpan<byte> name)
    {
        UInt128 digest = XxHash128.HashToUInt128(name);
        return new JournalName((ulong)(digest >> 64), (ulong)digest);
    }
}
