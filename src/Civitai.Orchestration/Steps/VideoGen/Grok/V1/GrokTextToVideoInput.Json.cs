// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<GrokTextToVideoInput>))]
public sealed partial record GrokTextToVideoInput : IWireRecord<GrokTextToVideoInput>
{
    static GrokTextToVideoInput IWireRecord<GrokTextToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static GrokTextToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["aspectRatio", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"grok\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(GrokTextToVideoInput record);
}
