// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoBackgroundRemoval;

[JsonConverter(typeof(WireConverter<VideoBackgroundRemovalPoint>))]
public sealed partial record VideoBackgroundRemovalPoint : IWireRecord<VideoBackgroundRemovalPoint>
{
    static VideoBackgroundRemovalPoint IWireRecord<VideoBackgroundRemovalPoint>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoBackgroundRemovalPoint Blank() => new();

    internal override IEnumerable<string> WireNames => ["x", "y", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 1 when name.SequenceEqual("x"u8):
                reader.Double(ref Fields.X(this));
                return true;
            case 1 when name.SequenceEqual("y"u8):
                reader.Double(ref Fields.Y(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"x\":"u8, X);
        writer.Double(",\"y\":"u8, Y);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<X>k__BackingField")]
    internal static extern ref double? X(VideoBackgroundRemovalPoint record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Y>k__BackingField")]
    internal static extern ref double? Y(VideoBackgroundRemovalPoint record);
}
