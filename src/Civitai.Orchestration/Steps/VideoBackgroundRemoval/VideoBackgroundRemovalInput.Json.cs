// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoBackgroundRemoval;

[JsonConverter(typeof(WireConverter<VideoBackgroundRemovalInput>))]
public sealed partial record VideoBackgroundRemovalInput : IWireRecord<VideoBackgroundRemovalInput>
{
    static VideoBackgroundRemovalInput IWireRecord<VideoBackgroundRemovalInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static VideoBackgroundRemovalInput Blank() => new() { Video = null! };

    internal override IEnumerable<string> WireNames => ["video", "foregroundPoints", "backgroundPoints", "maskExpansion", "maskFeather", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("video"u8):
                reader.Value(ref Fields.Video(this));
                return true;
            case 11 when name.SequenceEqual("maskFeather"u8):
                reader.Double(ref Fields.MaskFeather(this));
                return true;
            case 13 when name.SequenceEqual("maskExpansion"u8):
                reader.Int32(ref Fields.MaskExpansion(this));
                return true;
            case 16 when name.SequenceEqual("foregroundPoints"u8):
                reader.Records(ref Fields.ForegroundPoints(this));
                return true;
            case 16 when name.SequenceEqual("backgroundPoints"u8):
                reader.Records(ref Fields.BackgroundPoints(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"video\":"u8, Video);
        writer.Records(",\"foregroundPoints\":"u8, ForegroundPoints);
        writer.Records(",\"backgroundPoints\":"u8, BackgroundPoints);
        writer.Int32(",\"maskExpansion\":"u8, MaskExpansion);
        writer.Double(",\"maskFeather\":"u8, MaskFeather);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Video>k__BackingField")]
    internal static extern ref MediaSource? Video(VideoBackgroundRemovalInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ForegroundPoints>k__BackingField")]
    internal static extern ref IReadOnlyList<VideoBackgroundRemovalPoint>? ForegroundPoints(VideoBackgroundRemovalInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BackgroundPoints>k__BackingField")]
    internal static extern ref IReadOnlyList<VideoBackgroundRemovalPoint>? BackgroundPoints(VideoBackgroundRemovalInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaskExpansion>k__BackingField")]
    internal static extern ref int? MaskExpansion(VideoBackgroundRemovalInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaskFeather>k__BackingField")]
    internal static extern ref double? MaskFeather(VideoBackgroundRemovalInput record);
}
