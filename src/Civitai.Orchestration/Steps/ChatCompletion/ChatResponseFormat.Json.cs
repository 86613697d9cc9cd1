// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatResponseFormat>))]
public sealed partial record ChatResponseFormat : IWireRecord<ChatResponseFormat>
{
    static ChatResponseFormat IWireRecord<ChatResponseFormat>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatResponseFormat Blank() => new() { Type = default };

    internal override IEnumerable<string> WireNames => ["type", "jsonSchema", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Vocabulary(ref Fields.Type(this));
                return true;
            case 10 when name.SequenceEqual("jsonSchema"u8):
                reader.Record(ref Fields.JsonSchema(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"type\":"u8, Type);
        writer.Record(",\"jsonSchema\":"u8, JsonSchema);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref ChatResponseFormatType Type(ChatResponseFormat record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JsonSchema>k__BackingField")]
    internal static extern ref ChatJsonSchema? JsonSchema(ChatResponseFormat record);
}
