// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<MiniMaxH3VideoGenInput>))]
public sealed partial record MiniMaxH3VideoGenInput : IWireRecord<MiniMaxH3VideoGenInput>
{
    static MiniMaxH3VideoGenInput IWireRecord<MiniMaxH3VideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MiniMaxH3VideoGenInput Blank() => new() { AspectRatio = default, Resolution = default, Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "firstFrameImage", "lastFrameImage", "referenceImages", "referenceVideos", "referenceAudios", "duration", "aspectRatio", "resolution", "watermark",
        "referenceVideoSeconds", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 9 when name.SequenceEqual("watermark"u8):
                reader.Boolean(ref Fields.Watermark(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Vocabulary(ref Fields.Resolution(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 14 when name.SequenceEqual("lastFrameImage"u8):
                reader.Value(ref Fields.LastFrameImage(this));
                return true;
            case 15 when name.SequenceEqual("firstFrameImage"u8):
                reader.Value(ref Fields.FirstFrameImage(this));
                return true;
            case 15 when name.SequenceEqual("referenceImages"u8):
                reader.Values(ref Fields.ReferenceImages(this));
                return true;
            case 15 when name.SequenceEqual("referenceVideos"u8):
                reader.Values(ref Fields.ReferenceVideos(this));
                return true;
            case 15 when name.SequenceEqual("referenceAudios"u8):
                reader.Values(ref Fields.ReferenceAudios(this));
                return true;
            case 21 when name.SequenceEqual("referenceVideoSeconds"u8):
                reader.Int32(ref Fields.ReferenceVideoSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"minimax-h3\""u8);
        writer.Value(",\"firstFrameImage\":"u8, FirstFrameImage);
        writer.Value(",\"lastFrameImage\":"u8, LastFrameImage);
        writer.Values(",\"referenceImages\":"u8, ReferenceImages);
        writer.Values(",\"referenceVideos\":"u8, ReferenceVideos);
        writer.Values(",\"referenceAudios\":"u8, ReferenceAudios);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        writer.Boolean(",\"watermark\":"u8, Watermark);
        writer.Int32(",\"referenceVideoSeconds\":"u8, ReferenceVideoSeconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FirstFrameImage>k__BackingField")]
    internal static extern ref MediaSource? FirstFrameImage(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LastFrameImage>k__BackingField")]
    internal static extern ref MediaSource? LastFrameImage(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceImages>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceImages(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceVideos>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceVideos(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceAudios>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceAudios(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio AspectRatio(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref VideoResolution Resolution(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Watermark>k__BackingField")]
    internal static extern ref bool? Watermark(MiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceVideoSeconds>k__BackingField")]
    internal static extern ref int? ReferenceVideoSeconds(MiniMaxH3VideoGenInput record);
}
