// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<GrokV15ImageToVideoInput>))]
public sealed partial record GrokV15ImageToVideoInput : IWireRecord<GrokV15ImageToVideoInput>
{
    static GrokV15ImageToVideoInput IWireRecord<GrokV15ImageToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static GrokV15ImageToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "duration", "resolution", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Vocabulary(ref Fields.Resolution(this));
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
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(GrokV15ImageToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(GrokV15ImageToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref VideoResolution? Resolution(GrokV15ImageToVideoInput record);
}
