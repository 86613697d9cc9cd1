// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatGeneratedImageUrl>))]
public sealed partial record ChatGeneratedImageUrl : IWireRecord<ChatGeneratedImageUrl>
{
    static ChatGeneratedImageUrl IWireRecord<ChatGeneratedImageUrl>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatGeneratedImageUrl Blank() => new() { Url = null! };

    internal override IEnumerable<string> WireNames => ["url", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("url"u8):
                reader.Text(ref Fields.Url(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"url\":"u8, Url);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Url>k__BackingField")]
    internal static extern ref string? Url(ChatGeneratedImageUrl record);
}
