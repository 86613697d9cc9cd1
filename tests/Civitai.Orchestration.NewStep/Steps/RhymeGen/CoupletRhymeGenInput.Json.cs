// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

[JsonConverter(typeof(WireConverter<CoupletRhymeGenInput>))]
public sealed partial record CoupletRhymeGenInput : IWireRecord<CoupletRhymeGenInput>
{
    static CoupletRhymeGenInput IWireRecord<CoupletRhymeGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static CoupletRhymeGenInput Blank() => new() { Topic = default };

    internal override IEnumerable<string> WireNames => ["quantity", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"form\":\"couplet\""u8);
        writer.Int32(",\"quantity\":"u8, Quantity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(CoupletRhymeGenInput record);
}
