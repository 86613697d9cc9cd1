// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoMetadata;

[JsonConverter(typeof(WireConverter<VideoMetadataInput>))]
public sealed partial record VideoMetadataInput : IWireRecord<VideoMetadataInput>
{
    static VideoMetadataInput IWireRecord<VideoMetadataInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static VideoMetadataInput Blank() => new() { Video = null! };

    internal override IEnumerable<string> WireNames => ["video", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("video"u8):
                reader.Value(ref Fields.Video(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"video\":"u8, Video);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Video>k__BackingField")]
    internal static extern ref MediaSource? Video(VideoMetadataInput record);
}
