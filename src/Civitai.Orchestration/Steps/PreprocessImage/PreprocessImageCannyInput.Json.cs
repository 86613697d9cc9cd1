// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageCannyInput>))]
public sealed partial record PreprocessImageCannyInput : IWireRecord<PreprocessImageCannyInput>
{
    static PreprocessImageCannyInput IWireRecord<PreprocessImageCannyInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageCannyInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["lowThreshold", "highThreshold", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("lowThreshold"u8):
                reader.Int32(ref Fields.LowThreshold(this));
                return true;
            case 13 when name.SequenceEqual("highThreshold"u8):
                reader.Int32(ref Fields.HighThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"canny\""u8);
        writer.Int32(",\"lowThreshold\":"u8, LowThreshold);
        writer.Int32(",\"highThreshold\":"u8, HighThreshold);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LowThreshold>k__BackingField")]
    internal static extern ref int? LowThreshold(PreprocessImageCannyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HighThreshold>k__BackingField")]
    internal static extern ref int? HighThreshold(PreprocessImageCannyInput record);
}
