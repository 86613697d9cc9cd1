// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoUpscaler;

[JsonConverter(typeof(WireConverter<VideoUpscalerInput>))]
public sealed partial record VideoUpscalerInput : IWireRecord<VideoUpscalerInput>
{
    static VideoUpscalerInput IWireRecord<VideoUpscalerInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static VideoUpscalerInput Blank() => new() { Video = null! };

    internal override IEnumerable<string> WireNames => ["video", "scaleFactor", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("video"u8):
                reader.Value(ref Fields.Video(this));
                return true;
            case 11 when name.SequenceEqual("scaleFactor"u8):
                reader.Int32(ref Fields.ScaleFactor(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"video\":"u8, Video);
        writer.Int32(",\"scaleFactor\":"u8, ScaleFactor);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Video>k__BackingField")]
    internal static extern ref MediaSource? Video(VideoUpscalerInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ScaleFactor>k__BackingField")]
    internal static extern ref int? ScaleFactor(VideoUpscalerInput record);
}
