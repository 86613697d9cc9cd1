// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatContentPart>))]
public sealed partial record ChatContentPart : IWireRecord<ChatContentPart>
{
    static ChatContentPart IWireRecord<ChatContentPart>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatContentPart Blank() => new() { Type = default };

    internal override IEnumerable<string> WireNames => ["type", "text", "imageUrl", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Vocabulary(ref Fields.Type(this));
                return true;
            case 4 when name.SequenceEqual("text"u8):
                reader.Value(ref Fields.Text(this));
                return true;
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Record(ref Fields.ImageUrl(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"type\":"u8, Type);
        writer.Value(",\"text\":"u8, Text);
        writer.Record(",\"imageUrl\":"u8, ImageUrl);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref ChatContentPartType Type(ChatContentPart record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Text>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Text(ChatContentPart record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref ChatImage? ImageUrl(ChatContentPart record);
}
