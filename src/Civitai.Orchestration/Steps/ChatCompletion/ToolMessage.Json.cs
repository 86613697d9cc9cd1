// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ToolMessage>))]
public sealed partial record ToolMessage : IWireRecord<ToolMessage>
{
    static ToolMessage IWireRecord<ToolMessage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ToolMessage Blank() => new() { Content = null!, ToolCallId = null! };

    internal override IEnumerable<string> WireNames => ["content", "tool_call_id", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("content"u8):
                reader.Text(ref Fields.Content(this));
                return true;
            case 12 when name.SequenceEqual("tool_call_id"u8):
                reader.Text(ref Fields.ToolCallId(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"role\":\"tool\""u8);
        writer.Text(",\"content\":"u8, Content);
        writer.Text(",\"tool_call_id\":"u8, ToolCallId);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Content>k__BackingField")]
    internal static extern ref string? Content(ToolMessage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ToolCallId>k__BackingField")]
    internal static extern ref string? ToolCallId(ToolMessage record);
}
