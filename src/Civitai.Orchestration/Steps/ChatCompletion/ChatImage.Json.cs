// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatImage>))]
public sealed partial record ChatImage : IWireRecord<ChatImage>
{
    static ChatImage IWireRecord<ChatImage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatImage Blank() => new() { Url = null! };

    internal override IEnumerable<string> WireNames => ["url", "detail", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("url"u8):
                reader.Value(ref Fields.Url(this));
                return true;
            case 6 when name.SequenceEqual("detail"u8):
                reader.Vocabulary(ref Fields.Detail(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"url\":"u8, Url);
        writer.Vocabulary(",\"detail\":"u8, Detail);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Url>k__BackingField")]
    internal static extern ref MediaSource? Url(ChatImage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Detail>k__BackingField")]
    internal static extern ref ChatImageDetail? Detail(ChatImage record);
}
