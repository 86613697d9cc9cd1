// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatTool>))]
public sealed partial record ChatTool : IWireRecord<ChatTool>
{
    static ChatTool IWireRecord<ChatTool>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatTool Blank() => new() { Type = null! };

    internal override IEnumerable<string> WireNames => ["type", "function", "parameters", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Text(ref Fields.Type(this));
                return true;
            case 8 when name.SequenceEqual("function"u8):
                reader.Record(ref Fields.Function(this));
                return true;
            case 10 when name.SequenceEqual("parameters"u8):
                reader.Element(ref Fields.Parameters(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Record(",\"function\":"u8, Function);
        writer.Element(",\"parameters\":"u8, Parameters);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(ChatTool record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Function>k__BackingField")]
    internal static extern ref ChatFunction? Function(ChatTool record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Parameters>k__BackingField")]
    internal static extern ref JsonElement? Parameters(ChatTool record);
}
