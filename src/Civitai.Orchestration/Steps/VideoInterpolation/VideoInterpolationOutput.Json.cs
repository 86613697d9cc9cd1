// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoInterpolation;

[JsonConverter(typeof(WireConverter<VideoInterpolationOutput>))]
public sealed partial record VideoInterpolationOutput : IWireRecord<VideoInterpolationOutput>
{
    static VideoInterpolationOutput IWireRecord<VideoInterpolationOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoInterpolationOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["video", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("video"u8):
                reader.Record(ref Fields.VideoOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"video\":"u8, VideoOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoOnWire>k__BackingField")]
    internal static extern ref VideoBlob? VideoOnWire(VideoInterpolationOutput record);
}
