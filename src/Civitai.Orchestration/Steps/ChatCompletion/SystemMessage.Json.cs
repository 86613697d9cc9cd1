// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<SystemMessage>))]
public sealed partial record SystemMessage : IWireRecord<SystemMessage>
{
    static SystemMessage IWireRecord<SystemMessage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static SystemMessage Blank() => new() { Content = null! };

    internal override IEnumerable<string> WireNames => ["content", "name", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 7 when name.SequenceEqual("content"u8):
                reader.Text(ref Fields.Content(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"role\":\"system\""u8);
        writer.Text(",\"content\":"u8, Content);
        writer.Text(",\"name\":"u8, Name);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Content>k__BackingField")]
    internal static extern ref string? Content(SystemMessage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(SystemMessage record);
}
