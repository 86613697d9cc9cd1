// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaCaptioning;

[JsonConverter(typeof(WireConverter<MediaCaptioningOutput>))]
public sealed partial record MediaCaptioningOutput : IWireRecord<MediaCaptioningOutput>
{
    static MediaCaptioningOutput IWireRecord<MediaCaptioningOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MediaCaptioningOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["caption", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("caption"u8):
                reader.Text(ref Fields.CaptionOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"caption\":"u8, CaptionOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CaptionOnWire>k__BackingField")]
    internal static extern ref string? CaptionOnWire(MediaCaptioningOutput record);
}
