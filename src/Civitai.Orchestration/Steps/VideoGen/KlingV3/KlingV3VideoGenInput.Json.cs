// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<KlingV3VideoGenInput>))]
public sealed partial record KlingV3VideoGenInput : IWireRecord<KlingV3VideoGenInput>
{
    static KlingV3VideoGenInput IWireRecord<KlingV3VideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static KlingV3VideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "multiPrompt", "operation", "mode", "images", "sourceImage", "endImage", "elements", "videoUrl", "duration", "aspectRatio", "generateAudio", "keepAudio",
        "voiceIds", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mode"u8):
                reader.Vocabulary(ref Fields.Mode(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 8 when name.SequenceEqual("endImage"u8):
                reader.Value(ref Fields.EndImage(this));
                return true;
            case 8 when name.SequenceEqual("elements"u8):
                reader.Records(ref Fields.Elements(this));
                return true;
            case 8 when name.SequenceEqual("videoUrl"u8):
                reader.Value(ref Fields.VideoUrl(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 8 when name.SequenceEqual("voiceIds"u8):
                reader.Texts(ref Fields.VoiceIds(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Vocabulary(ref Fields.Operation(this));
                return true;
            case 9 when name.SequenceEqual("keepAudio"u8):
                reader.Boolean(ref Fields.KeepAudio(this));
                return true;
            case 11 when name.SequenceEqual("multiPrompt"u8):
                reader.Records(ref Fields.MultiPrompt(this));
                return true;
            case 11 when name.SequenceEqual("sourceImage"u8):
                reader.Value(ref Fields.SourceImage(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 13 when name.SequenceEqual("generateAudio"u8):
                reader.Boolean(ref Fields.GenerateAudio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"kling-v3\""u8);
        writer.Records(",\"multiPrompt\":"u8, MultiPrompt);
        writer.Vocabulary(",\"operation\":"u8, Operation);
        writer.Vocabulary(",\"mode\":"u8, Mode);
        writer.Values(",\"images\":"u8, Images);
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Value(",\"endImage\":"u8, EndImage);
        writer.Records(",\"elements\":"u8, Elements);
        writer.Value(",\"videoUrl\":"u8, VideoUrl);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Boolean(",\"generateAudio\":"u8, GenerateAudio);
        writer.Boolean(",\"keepAudio\":"u8, KeepAudio);
        writer.Texts(",\"voiceIds\":"u8, VoiceIds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MultiPrompt>k__BackingField")]
    internal static extern ref IReadOnlyList<KlingV3Scene>? MultiPrompt(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Operation>k__BackingField")]
    internal static extern ref KlingV3Operation? Operation(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mode>k__BackingField")]
    internal static extern ref KlingMode? Mode(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EndImage>k__BackingField")]
    internal static extern ref MediaSource? EndImage(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Elements>k__BackingField")]
    internal static extern ref IReadOnlyList<KlingV3Element>? Elements(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoUrl>k__BackingField")]
    internal static extern ref MediaSource? VideoUrl(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GenerateAudio>k__BackingField")]
    internal static extern ref bool? GenerateAudio(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<KeepAudio>k__BackingField")]
    internal static extern ref bool? KeepAudio(KlingV3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VoiceIds>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? VoiceIds(KlingV3VideoGenInput record);
}
