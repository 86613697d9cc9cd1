// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<ZipTrainingData>))]
public sealed partial record ZipTrainingData : IWireRecord<ZipTrainingData>
{
    static ZipTrainingData IWireRecord<ZipTrainingData>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ZipTrainingData Blank() => new() { SourceUrl = null! };

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

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceUrl>k__BackingField")]
    internal static extern ref string? SourceUrl(ZipTrainingData record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Count>k__BackingField")]
    internal static extern ref int? Count(ZipTrainingData record);
}
