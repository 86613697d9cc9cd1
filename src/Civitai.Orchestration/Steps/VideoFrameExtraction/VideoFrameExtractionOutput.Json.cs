// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoFrameExtraction;

[JsonConverter(typeof(WireConverter<VideoFrameExtractionOutput>))]
public sealed partial record VideoFrameExtractionOutput : IWireRecord<VideoFrameExtractionOutput>
{
    static VideoFrameExtractionOutput IWireRecord<VideoFrameExtractionOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoFrameExtractionOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["frames", "totalFramesExtracted", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("frames"u8):
                reader.Records(ref Fields.FramesOnWire(this));
                return true;
            case 20 when name.SequenceEqual("totalFramesExtracted"u8):
                reader.Int32(ref Fields.TotalFramesExtracted(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"frames\":"u8, FramesOnWire);
        writer.Int32(",\"totalFramesExtracted\":"u8, TotalFramesExtracted);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FramesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ImageBlob>? FramesOnWire(VideoFrameExtractionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TotalFramesExtracted>k__BackingField")]
    internal static extern ref int? TotalFramesExtracted(VideoFrameExtractionOutput record);
}
