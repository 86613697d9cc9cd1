// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BlobArchive;

[JsonConverter(typeof(WireConverter<BlobArchiveOutput>))]
public sealed partial record BlobArchiveOutput : IWireRecord<BlobArchiveOutput>
{
    static BlobArchiveOutput IWireRecord<BlobArchiveOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BlobArchiveOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["url", "entryCount", "format", "expiresAt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("url"u8):
                reader.Text(ref Fields.UrlOnWire(this));
                return true;
            case 6 when name.SequenceEqual("format"u8):
                reader.Vocabulary(ref Fields.Format(this));
                return true;
            case 9 when name.SequenceEqual("expiresAt"u8):
                reader.Time(ref Fields.ExpiresAt(this));
                return true;
            case 10 when name.SequenceEqual("entryCount"u8):
                reader.Int32(ref Fields.EntryCount(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Int32(",\"entryCount\":"u8, EntryCount);
        writer.Vocabulary(",\"format\":"u8, Format);
        writer.Time(",\"expiresAt\":"u8, ExpiresAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlOnWire>k__BackingField")]
    internal static extern ref string? UrlOnWire(BlobArchiveOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EntryCount>k__BackingField")]
    internal static extern ref int? EntryCount(BlobArchiveOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Format>k__BackingField")]
    internal static extern ref ArchiveFormat Format(BlobArchiveOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ExpiresAt>k__BackingField")]
    internal static extern ref DateTimeOffset? ExpiresAt(BlobArchiveOutput record);
}
