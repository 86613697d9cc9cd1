// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<GrokEditVideoInput>))]
public sealed partial record GrokEditVideoInput : IWireRecord<GrokEditVideoInput>
{
    static GrokEditVideoInput IWireRecord<GrokEditVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static GrokEditVideoInput Blank() => new() { VideoUrl = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["videoUrl", "analyzedDuration", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("videoUrl"u8):
                reader.Value(ref Fields.VideoUrl(this));
                return true;
            case 16 when name.SequenceEqual("analyzedDuration"u8):
                reader.Int32(ref Fields.AnalyzedDuration(this));
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
        writer.Value(",\"videoUrl\":"u8, VideoUrl);
        writer.Int32(",\"analyzedDuration\":"u8, AnalyzedDuration);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoUrl>k__BackingField")]
    internal static extern ref MediaSource? VideoUrl(GrokEditVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AnalyzedDuration>k__BackingField")]
    internal static extern ref int? AnalyzedDuration(GrokEditVideoInput record);
}
