// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageScribbleXdogInput>))]
public sealed partial record PreprocessImageScribbleXdogInput : IWireRecord<PreprocessImageScribbleXdogInput>
{
    static PreprocessImageScribbleXdogInput IWireRecord<PreprocessImageScribbleXdogInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageScribbleXdogInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["threshold", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("threshold"u8):
                reader.Int32(ref Fields.Threshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"scribble-xdog\""u8);
        writer.Int32(",\"threshold\":"u8, Threshold);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Threshold>k__BackingField")]
    internal static extern ref int? Threshold(PreprocessImageScribbleXdogInput record);
}
