// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BlobArchive;

[JsonConverter(typeof(WireConverter<BlobArchiveInput>))]
public sealed partial record BlobArchiveInput : IWireRecord<BlobArchiveInput>
{
    static BlobArchiveInput IWireRecord<BlobArchiveInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static BlobArchiveInput Blank() => new() { Entries = null! };

    internal override IEnumerable<string> WireNames => ["entries", "archiveName", "format", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("format"u8):
                reader.Vocabulary(ref Fields.Format(this));
                return true;
            case 7 when name.SequenceEqual("entries"u8):
                reader.Records(ref Fields.Entries(this));
                return true;
            case 11 when name.SequenceEqual("archiveName"u8):
                reader.Text(ref Fields.ArchiveName(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"entries\":"u8, Entries);
        writer.Text(",\"archiveName\":"u8, ArchiveName);
        writer.Vocabulary(",\"format\":"u8, Format);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Entries>k__BackingField")]
    internal static extern ref IReadOnlyList<BlobArchiveEntry>? Entries(BlobArchiveInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ArchiveName>k__BackingField")]
    internal static extern ref string? ArchiveName(BlobArchiveInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Format>k__BackingField")]
    internal static extern ref ArchiveFormat? Format(BlobArchiveInput record);
}
