// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<AssistantMessage>))]
public sealed partial record AssistantMessage : IWireRecord<AssistantMessage>
{
    static AssistantMessage IWireRecord<AssistantMessage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AssistantMessage Blank() => new();

    internal override IEnumerable<string> WireNames => ["content", "name", "refusal", "tool_calls", "images", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Records(ref Fields.Images(this));
                return true;
            case 7 when name.SequenceEqual("content"u8):
                reader.Text(ref Fields.Content(this));
                return true;
            case 7 when name.SequenceEqual("refusal"u8):
                reader.Text(ref Fields.Refusal(this));
                return true;
            case 10 when name.SequenceEqual("tool_calls"u8):
                reader.Records(ref Fields.ToolCalls(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"role\":\"assistant\""u8);
        writer.Text(",\"content\":"u8, Content);
        writer.Text(",\"name\":"u8, Name);
        writer.Text(",\"refusal\":"u8, Refusal);
        writer.Records(",\"tool_calls\":"u8, ToolCalls);
        writer.Records(",\"images\":"u8, Images);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Content>k__BackingField")]
    internal static extern ref string? Content(AssistantMessage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(AssistantMessage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Refusal>k__BackingField")]
    internal static extern ref string? Refusal(AssistantMessage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ToolCalls>k__BackingField")]
    internal static extern ref IReadOnlyList<ChatToolCall>? ToolCalls(AssistantMessage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<ChatGeneratedImage>? Images(AssistantMessage record);
}
