// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<KlingVideoGenInput>))]
public sealed partial record KlingVideoGenInput : IWireRecord<KlingVideoGenInput>
{
    static KlingVideoGenInput IWireRecord<KlingVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static KlingVideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "negativePrompt", "model", "mode", "sourceImage", "sourceImageUrl", "duration", "aspectRatio", "cfgScale", "cameraControl", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mode"u8):
                reader.Vocabulary(ref Fields.Mode(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Vocabulary(ref Fields.Duration(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 11 when name.SequenceEqual("sourceImage"u8):
                reader.Value(ref Fields.SourceImage(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 13 when name.SequenceEqual("cameraControl"u8):
                reader.Record(ref Fields.CameraControl(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 14 when name.SequenceEqual("sourceImageUrl"u8):
                reader.Value(ref Fields.SourceImageUrl(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"kling\""u8);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Vocabulary(",\"mode\":"u8, Mode);
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Value(",\"sourceImageUrl\":"u8, SourceImageUrl);
        writer.Vocabulary(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Record(",\"cameraControl\":"u8, CameraControl);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref KlingModel? Model(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mode>k__BackingField")]
    internal static extern ref KlingMode? Mode(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImageUrl>k__BackingField")]
    internal static extern ref MediaSource? SourceImageUrl(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref KlingDuration? Duration(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(KlingVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CameraControl>k__BackingField")]
    internal static extern ref KlingCameraControl? CameraControl(KlingVideoGenInput record);
}
