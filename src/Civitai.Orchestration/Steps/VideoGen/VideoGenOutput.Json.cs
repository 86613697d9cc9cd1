// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<VideoGenOutput>))]
public sealed partial record VideoGenOutput : IWireRecord<VideoGenOutput>
{
    static VideoGenOutput IWireRecord<VideoGenOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoGenOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["video", "additionalVideos", "draftCache", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("video"u8):
                reader.Record(ref Fields.VideoOnWire(this));
                return true;
            case 10 when name.SequenceEqual("draftCache"u8):
                reader.AnyLeaf(ref Fields.DraftCache(this));
                return true;
            case 16 when name.SequenceEqual("additionalVideos"u8):
                reader.Records(ref Fields.AdditionalVideosOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"video\":"u8, VideoOnWire);
        writer.Records(",\"additionalVideos\":"u8, AdditionalVideosOnWire);
        writer.Record(",\"draftCache\":"u8, DraftCache);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoOnWire>k__BackingField")]
    internal static extern ref VideoBlob? VideoOnWire(VideoGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AdditionalVideosOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<VideoBlob>? AdditionalVideosOnWire(VideoGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DraftCache>k__BackingField")]
    internal static extern ref Blob? DraftCache(VideoGenOutput record);
}
