// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Flux3V3ImageToVideoInput>))]
public sealed partial record Flux3V3ImageToVideoInput : IWireRecord<Flux3V3ImageToVideoInput>
{
    static Flux3V3ImageToVideoInput IWireRecord<Flux3V3ImageToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux3V3ImageToVideoInput Blank() => new() { Image = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["image", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"imageToVideo\""u8);
        writer.Value(",\"image\":"u8, Image);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(Flux3V3ImageToVideoInput record);
}
