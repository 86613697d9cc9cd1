// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<GrokImageToVideoInput>))]
public sealed partial record GrokImageToVideoInput : IWireRecord<GrokImageToVideoInput>
{
    static GrokImageToVideoInput IWireRecord<GrokImageToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static GrokImageToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "aspectRatio", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"grok\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Values(",\"images\":"u8, Images);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(GrokImageToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(GrokImageToVideoInput record);
}
