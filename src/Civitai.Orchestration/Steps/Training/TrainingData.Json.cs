// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<TrainingData>))]
public abstract partial record TrainingData : IWireRecord<TrainingData>
{
    static TrainingData IWireRecord<TrainingData>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["type", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}

[JsonConverter(typeof(WireConverter<ZipTrainingData>))]
public sealed partial record ZipTrainingData : IWireRecord<ZipTrainingData>
{
    static ZipTrainingData IWireRecord<ZipTrainingData>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ZipTrainingData Blank() => new() { SourceUrl = null!, Count = default };

    internal override IEnumerable<string> WireNames => ["sourceUrl", "count", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("count"u8):
                reader.Int32(ref Fields.Count(this));
                return true;
            case 9 when name.SequenceEqual("sourceUrl"u8):
                reader.Text(ref Fields.SourceUrl(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"type\":\"zip\""u8);
        writer.Text(",\"sourceUrl\":"u8, SourceUrl);
        writer.Int32(",\"count\":"u8, Count);
        base.WriteMembers(ref writer);
    }
}

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

[JsonConverter(typeof(WireConverter<UnknownTrainingData>))]
public sealed partial record UnknownTrainingData : IWireRecord<UnknownTrainingData>
{
    static UnknownTrainingData IWireRecord<UnknownTrainingData>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceUrl>k__BackingField")]
    internal static extern ref string? SourceUrl(ZipTrainingData record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Count>k__BackingField")]
    internal static extern ref int? Count(ZipTrainingData record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Items>k__BackingField")]
    internal static extern ref IReadOnlyList<BlobTrainingDataItem>? Items(BlobsTrainingData record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Air>k__BackingField")]
    internal static extern ref Air Air(BlobTrainingDataItem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Caption>k__BackingField")]
    internal static extern ref string? Caption(BlobTrainingDataItem record);
}
