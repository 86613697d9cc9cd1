// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatFunctionCall>))]
public sealed partial record ChatFunctionCall : IWireRecord<ChatFunctionCall>
{
    static ChatFunctionCall IWireRecord<ChatFunctionCall>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatFunctionCall Blank() => new() { Name = null!, Arguments = null! };

    internal override IEnumerable<string> WireNames => ["name", "arguments", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 9 when name.SequenceEqual("arguments"u8):
                reader.Text(ref Fields.Arguments(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Text(",\"arguments\":"u8, Arguments);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ChatFunctionCall record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Arguments>k__BackingField")]
    internal static extern ref string? Arguments(ChatFunctionCall record);
}
