// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<HappyHorseV1VideoEditInput>))]
public sealed partial record HappyHorseV1VideoEditInput : IWireRecord<HappyHorseV1VideoEditInput>
{
    static HappyHorseV1VideoEditInput IWireRecord<HappyHorseV1VideoEditInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static HappyHorseV1VideoEditInput Blank() => new() { SourceVideo = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["referenceImages", "sourceVideo", "audioSetting", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("sourceVideo"u8):
                reader.Value(ref Fields.SourceVideo(this));
                return true;
            case 12 when name.SequenceEqual("audioSetting"u8):
                reader.Vocabulary(ref Fields.AudioSetting(this));
                return true;
            case 15 when name.SequenceEqual("referenceImages"u8):
                reader.Values(ref Fields.ReferenceImages(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"happyHorse\",\"version\":\"v1.0\",\"operation\":\"videoEdit\""u8);
        writer.Values(",\"referenceImages\":"u8, ReferenceImages);
        writer.Value(",\"sourceVideo\":"u8, SourceVideo);
        writer.Vocabulary(",\"audioSetting\":"u8, AudioSetting);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceImages>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceImages(HappyHorseV1VideoEditInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceVideo>k__BackingField")]
    internal static extern ref MediaSource? SourceVideo(HappyHorseV1VideoEditInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AudioSetting>k__BackingField")]
    internal static extern ref VideoAudioSetting? AudioSetting(HappyHorseV1VideoEditInput record);
}
