// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatGeneratedImage>))]
public sealed partial record ChatGeneratedImage : IWireRecord<ChatGeneratedImage>
{
    static ChatGeneratedImage IWireRecord<ChatGeneratedImage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatGeneratedImage Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames => ["type", "image_url", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Text(ref Fields.Type(this));
                return true;
            case 9 when name.SequenceEqual("image_url"u8):
                reader.Record(ref Fields.ImageUrl(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Record(",\"image_url\":"u8, ImageUrl);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(ChatGeneratedImage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref ChatGeneratedImageUrl? ImageUrl(ChatGeneratedImage record);
}
