// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Echo;

[JsonConverter(typeof(WireConverter<EchoOutput>))]
public sealed partial record EchoOutput : IWireRecord<EchoOutput>
{
    static EchoOutput IWireRecord<EchoOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static EchoOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["message", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("message"u8):
                reader.Text(ref Fields.MessageOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"message\":"u8, MessageOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MessageOnWire>k__BackingField")]
    internal static extern ref string? MessageOnWire(EchoOutput record);
}
