// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<GifOutputFormat>))]
public sealed partial record GifOutputFormat : IWireRecord<GifOutputFormat>
{
    static GifOutputFormat IWireRecord<GifOutputFormat>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static GifOutputFormat Blank() => new();

    internal override IEnumerable<string> WireNames => ["maxFrames", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("maxFrames"u8):
                reader.Int32(ref Fields.MaxFrames(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"format\":\"gif\""u8);
        writer.Int32(",\"maxFrames\":"u8, MaxFrames);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxFrames>k__BackingField")]
    internal static extern ref int? MaxFrames(GifOutputFormat record);
}
