// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<ComposeMediaFormat>))]
public sealed partial record ComposeMediaFormat : IWireRecord<ComposeMediaFormat>
{
    static ComposeMediaFormat IWireRecord<ComposeMediaFormat>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComposeMediaFormat Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "container", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Vocabulary(ref Fields.Type(this));
                return true;
            case 9 when name.SequenceEqual("container"u8):
                reader.Vocabulary(ref Fields.Container(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"type\":"u8, Type);
        writer.Vocabulary(",\"container\":"u8, Container);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref MediaOutputType? Type(ComposeMediaFormat record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Container>k__BackingField")]
    internal static extern ref MediaContainer? Container(ComposeMediaFormat record);
}
