// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BlobArchive;

[JsonConverter(typeof(WireConverter<BlobArchiveEntry>))]
public sealed partial record BlobArchiveEntry : IWireRecord<BlobArchiveEntry>
{
    static BlobArchiveEntry IWireRecord<BlobArchiveEntry>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BlobArchiveEntry Blank() => new() { BlobId = default };

    internal override IEnumerable<string> WireNames => ["blobId", "fileName", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("blobId"u8):
                reader.Value(ref Fields.BlobId(this));
                return true;
            case 8 when name.SequenceEqual("fileName"u8):
                reader.Text(ref Fields.FileName(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"blobId\":"u8, BlobId);
        writer.Text(",\"fileName\":"u8, FileName);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlobId>k__BackingField")]
    internal static extern ref ValueOrReference<string> BlobId(BlobArchiveEntry record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FileName>k__BackingField")]
    internal static extern ref string? FileName(BlobArchiveEntry record);
}
