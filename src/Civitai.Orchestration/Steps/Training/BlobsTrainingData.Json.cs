// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<BlobsTrainingData>))]
public sealed partial record BlobsTrainingData : IWireRecord<BlobsTrainingData>
{
    static BlobsTrainingData IWireRecord<BlobsTrainingData>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BlobsTrainingData Blank() => new() { Items = null! };

    internal override IEnumerable<string> WireNames => ["items", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("items"u8):
                reader.Records(ref Fields.Items(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"type\":\"blobs\""u8);
        writer.Records(",\"items\":"u8, Items);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Items>k__BackingField")]
    internal static extern ref IReadOnlyList<BlobTrainingDataItem>? Items(BlobsTrainingData record);
}
