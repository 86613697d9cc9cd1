// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Echo;

[JsonConverter(typeof(WireConverter<EchoInput>))]
public sealed partial record EchoInput : IWireRecord<EchoInput>
{
    static EchoInput IWireRecord<EchoInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static EchoInput Blank() => new() { Message = default };

    internal override IEnumerable<string> WireNames => ["message", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("message"u8):
                reader.Value(ref Fields.Message(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"message\":"u8, Message);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Message>k__BackingField")]
    internal static extern ref ValueOrReference<string> Message(EchoInput record);
}
