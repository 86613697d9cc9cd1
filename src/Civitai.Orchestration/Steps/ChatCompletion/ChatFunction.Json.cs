// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatFunction>))]
public sealed partial record ChatFunction : IWireRecord<ChatFunction>
{
    static ChatFunction IWireRecord<ChatFunction>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatFunction Blank() => new() { Name = null! };

    internal override IEnumerable<string> WireNames => ["name", "description", "parameters", "strict", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 6 when name.SequenceEqual("strict"u8):
                reader.Boolean(ref Fields.Strict(this));
                return true;
            case 10 when name.SequenceEqual("parameters"u8):
                reader.Node(ref Fields.Parameters(this));
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
        writer.Node(",\"parameters\":"u8, Parameters);
        writer.Boolean(",\"strict\":"u8, Strict);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ChatFunction record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Description>k__BackingField")]
    internal static extern ref string? Description(ChatFunction record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Parameters>k__BackingField")]
    internal static extern ref JsonObject? Parameters(ChatFunction record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strict>k__BackingField")]
    internal static extern ref bool? Strict(ChatFunction record);
}
