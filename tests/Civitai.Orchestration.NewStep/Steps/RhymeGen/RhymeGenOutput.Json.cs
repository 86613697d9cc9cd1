// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

[JsonConverter(typeof(WireConverter<RhymeGenOutput>))]
public sealed partial record RhymeGenOutput : IWireRecord<RhymeGenOutput>
{
    static RhymeGenOutput IWireRecord<RhymeGenOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static RhymeGenOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["rhymes", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("rhymes"u8):
                reader.Texts(ref Fields.Rhymes(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Texts(",\"rhymes\":"u8, Rhymes);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Rhymes>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Rhymes(RhymeGenOutput record);
}
