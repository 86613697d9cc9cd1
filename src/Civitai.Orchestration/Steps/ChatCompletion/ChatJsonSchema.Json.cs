// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatJsonSchema>))]
public sealed partial record ChatJsonSchema : IWireRecord<ChatJsonSchema>
{
    static ChatJsonSchema IWireRecord<ChatJsonSchema>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatJsonSchema Blank() => new() { Name = null!, Schema = null! };

    internal override IEnumerable<string> WireNames => ["name", "description", "schema", "strict", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 6 when name.SequenceEqual("schema"u8):
                reader.Node(ref Fields.Schema(this));
                return true;
            case 6 when name.SequenceEqual("strict"u8):
                reader.Boolean(ref Fields.Strict(this));
                return true;
            case 11 when name.SequenceEqual("description"u8):
                reader.Text(ref Fields.Description(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Text(",\"description\":"u8, Description);
        writer.Node(",\"schema\":"u8, Schema);
        writer.Boolean(",\"strict\":"u8, Strict);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ChatJsonSchema record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Description>k__BackingField")]
    internal static extern ref string? Description(ChatJsonSchema record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Schema>k__BackingField")]
    internal static extern ref JsonObject? Schema(ChatJsonSchema record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strict>k__BackingField")]
    internal static extern ref bool? Strict(ChatJsonSchema record);
}
