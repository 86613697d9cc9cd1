// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

[JsonConverter(typeof(WireConverter<RhymeGenInput>))]
public abstract partial record RhymeGenInput : IWireRecord<RhymeGenInput>
{
    static RhymeGenInput IWireRecord<RhymeGenInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["form", "topic", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("form"u8):
                reader.Skip();
                return true;
            case 5 when name.SequenceEqual("topic"u8):
                reader.Value(ref Fields.Topic(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"topic\":"u8, Topic);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Topic>k__BackingField")]
    internal static extern ref ValueOrReference<string> Topic(RhymeGenInput record);
}
