// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<MediaLayout>))]
public sealed partial record MediaLayout : IWireRecord<MediaLayout>
{
    static MediaLayout IWireRecord<MediaLayout>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MediaLayout Blank() => new();

    internal override IEnumerable<string> WireNames => ["zOrder", "x", "y", "scale", "fit", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 1 when name.SequenceEqual("x"u8):
                reader.Int32(ref Fields.X(this));
                return true;
            case 1 when name.SequenceEqual("y"u8):
                reader.Int32(ref Fields.Y(this));
                return true;
            case 3 when name.SequenceEqual("fit"u8):
                reader.Vocabulary(ref Fields.Fit(this));
                return true;
            case 5 when name.SequenceEqual("scale"u8):
                reader.Double(ref Fields.Scale(this));
                return true;
            case 6 when name.SequenceEqual("zOrder"u8):
                reader.Int32(ref Fields.ZOrder(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"zOrder\":"u8, ZOrder);
        writer.Int32(",\"x\":"u8, X);
        writer.Int32(",\"y\":"u8, Y);
        writer.Double(",\"scale\":"u8, Scale);
        writer.Vocabulary(",\"fit\":"u8, Fit);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ZOrder>k__BackingField")]
    internal static extern ref int? ZOrder(MediaLayout record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<X>k__BackingField")]
    internal static extern ref int? X(MediaLayout record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Y>k__BackingField")]
    internal static extern ref int? Y(MediaLayout record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scale>k__BackingField")]
    internal static extern ref double? Scale(MediaLayout record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fit>k__BackingField")]
    internal static extern ref MediaFit? Fit(MediaLayout record);
}
