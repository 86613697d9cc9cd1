// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan27FalEditVideoInput>))]
public sealed partial record Wan27FalEditVideoInput : IWireRecord<Wan27FalEditVideoInput>
{
    static Wan27FalEditVideoInput IWireRecord<Wan27FalEditVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan27FalEditVideoInput Blank() => new() { VideoUrl = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["referenceImage", "videoUrl", "aspectRatio", "audioSetting", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("videoUrl"u8):
                reader.Value(ref Fields.VideoUrl(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 12 when name.SequenceEqual("audioSetting"u8):
                reader.Vocabulary(ref Fields.AudioSetting(this));
                return true;
            case 14 when name.SequenceEqual("referenceImage"u8):
                reader.Value(ref Fields.ReferenceImage(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"wan\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"provider\":"u8, ProviderOnWire);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"referenceImage\":"u8, ReferenceImage);
        writer.Value(",\"videoUrl\":"u8, VideoUrl);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"audioSetting\":"u8, AudioSetting);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceImage>k__BackingField")]
    internal static extern ref MediaSource? ReferenceImage(Wan27FalEditVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoUrl>k__BackingField")]
    internal static extern ref MediaSource? VideoUrl(Wan27FalEditVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(Wan27FalEditVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AudioSetting>k__BackingField")]
    internal static extern ref VideoAudioSetting? AudioSetting(Wan27FalEditVideoInput record);
}
