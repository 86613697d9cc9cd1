// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<JpegOutputFormat>))]
public sealed partial record JpegOutputFormat : IWireRecord<JpegOutputFormat>
{
    static JpegOutputFormat IWireRecord<JpegOutputFormat>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static JpegOutputFormat Blank() => new();

    internal override IEnumerable<string> WireNames => ["quality", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("quality"u8):
                reader.Int32(ref Fields.Quality(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"format\":\"jpeg\""u8);
        writer.Int32(",\"quality\":"u8, Quality);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quality>k__BackingField")]
    internal static extern ref int? Quality(JpegOutputFormat record);
}
