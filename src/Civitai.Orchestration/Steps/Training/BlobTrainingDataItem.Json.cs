// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<BlobTrainingDataItem>))]
public sealed partial record BlobTrainingDataItem : IWireRecord<BlobTrainingDataItem>
{
    static BlobTrainingDataItem IWireRecord<BlobTrainingDataItem>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BlobTrainingDataItem Blank() => new() { Air = default };

    internal override IEnumerable<string> WireNames => ["air", "caption", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("air"u8):
                reader.Value(ref Fields.Air(this));
                return true;
            case 7 when name.SequenceEqual("caption"u8):
                reader.Text(ref Fields.Caption(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"air\":"u8, Air);
        writer.Text(",\"caption\":"u8, Caption);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Air>k__BackingField")]
    internal static extern ref Air Air(BlobTrainingDataItem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Caption>k__BackingField")]
    internal static extern ref string? Caption(BlobTrainingDataItem record);
}
