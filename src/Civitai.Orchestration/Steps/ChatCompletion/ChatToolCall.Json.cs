// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatToolCall>))]
public sealed partial record ChatToolCall : IWireRecord<ChatToolCall>
{
    static ChatToolCall IWireRecord<ChatToolCall>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatToolCall Blank() => new() { Id = null!, Type = null!, Function = null! };

    internal override IEnumerable<string> WireNames => ["id", "type", "function", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.Id(this));
                return true;
            case 4 when name.SequenceEqual("type"u8):
                reader.Text(ref Fields.Type(this));
                return true;
            case 8 when name.SequenceEqual("function"u8):
                reader.Record(ref Fields.Function(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, Id);
        writer.Text(",\"type\":"u8, Type);
        writer.Record(",\"function\":"u8, Function);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Id>k__BackingField")]
    internal static extern ref string? Id(ChatToolCall record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(ChatToolCall record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Function>k__BackingField")]
    internal static extern ref ChatFunctionCall? Function(ChatToolCall record);
}
