// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatImageConfig>))]
public sealed partial record ChatImageConfig : IWireRecord<ChatImageConfig>
{
    static ChatImageConfig IWireRecord<ChatImageConfig>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatImageConfig Blank() => new();

    internal override IEnumerable<string> WireNames => ["aspect_ratio", "image_size", "n", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 1 when name.SequenceEqual("n"u8):
                reader.Int32(ref Fields.Count(this));
                return true;
            case 10 when name.SequenceEqual("image_size"u8):
                reader.Vocabulary(ref Fields.ImageSize(this));
                return true;
            case 12 when name.SequenceEqual("aspect_ratio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"aspect_ratio\":"u8, AspectRatio);
        writer.Vocabulary(",\"image_size\":"u8, ImageSize);
        writer.Int32(",\"n\":"u8, Count);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ChatImageAspectRatio? AspectRatio(ChatImageConfig record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageSize>k__BackingField")]
    internal static extern ref ChatImageSize? ImageSize(ChatImageConfig record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Count>k__BackingField")]
    internal static extern ref int? Count(ChatImageConfig record);
}
