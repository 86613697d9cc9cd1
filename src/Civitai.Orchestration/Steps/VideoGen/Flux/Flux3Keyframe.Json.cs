// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Flux3Keyframe>))]
public sealed partial record Flux3Keyframe : IWireRecord<Flux3Keyframe>
{
    static Flux3Keyframe IWireRecord<Flux3Keyframe>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux3Keyframe Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["image", "frameIndex", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 10 when name.SequenceEqual("frameIndex"u8):
                reader.Int32(ref Fields.FrameIndex(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"image\":"u8, Image);
        writer.Int32(",\"frameIndex\":"u8, FrameIndex);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(Flux3Keyframe record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FrameIndex>k__BackingField")]
    internal static extern ref int? FrameIndex(Flux3Keyframe record);
}
