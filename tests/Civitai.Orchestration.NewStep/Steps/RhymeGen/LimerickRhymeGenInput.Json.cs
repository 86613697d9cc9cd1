// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

[JsonConverter(typeof(WireConverter<LimerickRhymeGenInput>))]
public sealed partial record LimerickRhymeGenInput : IWireRecord<LimerickRhymeGenInput>
{
    static LimerickRhymeGenInput IWireRecord<LimerickRhymeGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static LimerickRhymeGenInput Blank() => new() { Topic = default };

    internal override IEnumerable<string> WireNames => ["boldness", "drawing", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("drawing"u8):
                reader.Boolean(ref Fields.Drawing(this));
                return true;
            case 8 when name.SequenceEqual("boldness"u8):
                reader.Double(ref Fields.Boldness(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"form\":\"limerick\""u8);
        writer.Double(",\"boldness\":"u8, Boldness);
        writer.Boolean(",\"drawing\":"u8, Drawing);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Boldness>k__BackingField")]
    internal static extern ref double? Boldness(LimerickRhymeGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Drawing>k__BackingField")]
    internal static extern ref bool? Drawing(LimerickRhymeGenInput record);
}
