// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoInterpolation;

[JsonConverter(typeof(WireConverter<VideoInterpolationInput>))]
public sealed partial record VideoInterpolationInput : IWireRecord<VideoInterpolationInput>
{
    static VideoInterpolationInput IWireRecord<VideoInterpolationInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static VideoInterpolationInput Blank() => new() { Video = null! };

    internal override IEnumerable<string> WireNames => ["video", "interpolationFactor", "model", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("video"u8):
                reader.Value(ref Fields.Video(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Text(ref Fields.Model(this));
                return true;
            case 19 when name.SequenceEqual("interpolationFactor"u8):
                reader.Int32(ref Fields.InterpolationFactor(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"video\":"u8, Video);
        writer.Int32(",\"interpolationFactor\":"u8, InterpolationFactor);
        writer.Text(",\"model\":"u8, Model);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Video>k__BackingField")]
    internal static extern ref MediaSource? Video(VideoInterpolationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InterpolationFactor>k__BackingField")]
    internal static extern ref int? InterpolationFactor(VideoInterpolationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref string? Model(VideoInterpolationInput record);
}
