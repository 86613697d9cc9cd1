// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoFrameExtraction;

[JsonConverter(typeof(WireConverter<VideoFrameExtractionInput>))]
public sealed partial record VideoFrameExtractionInput : IWireRecord<VideoFrameExtractionInput>
{
    static VideoFrameExtractionInput IWireRecord<VideoFrameExtractionInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static VideoFrameExtractionInput Blank() => new() { VideoUrl = null! };

    internal override IEnumerable<string> WireNames => ["videoUrl", "frameRate", "uniqueThreshold", "maxFrames", "startTime", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("videoUrl"u8):
                reader.Value(ref Fields.VideoUrl(this));
                return true;
            case 9 when name.SequenceEqual("frameRate"u8):
                reader.Double(ref Fields.FrameRate(this));
                return true;
            case 9 when name.SequenceEqual("maxFrames"u8):
                reader.Int32(ref Fields.MaxFrames(this));
                return true;
            case 9 when name.SequenceEqual("startTime"u8):
                reader.Double(ref Fields.StartTime(this));
                return true;
            case 15 when name.SequenceEqual("uniqueThreshold"u8):
                reader.Double(ref Fields.UniqueThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"videoUrl\":"u8, VideoUrl);
        writer.Double(",\"frameRate\":"u8, FrameRate);
        writer.Double(",\"uniqueThreshold\":"u8, UniqueThreshold);
        writer.Int32(",\"maxFrames\":"u8, MaxFrames);
        writer.Double(",\"startTime\":"u8, StartTime);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoUrl>k__BackingField")]
    internal static extern ref MediaSource? VideoUrl(VideoFrameExtractionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FrameRate>k__BackingField")]
    internal static extern ref double? FrameRate(VideoFrameExtractionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UniqueThreshold>k__BackingField")]
    internal static extern ref double? UniqueThreshold(VideoFrameExtractionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxFrames>k__BackingField")]
    internal static extern ref int? MaxFrames(VideoFrameExtractionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartTime>k__BackingField")]
    internal static extern ref double? StartTime(VideoFrameExtractionInput record);
}
