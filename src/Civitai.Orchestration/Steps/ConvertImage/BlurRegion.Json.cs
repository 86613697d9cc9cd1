// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<BlurRegion>))]
public sealed partial record BlurRegion : IWireRecord<BlurRegion>
{
    static BlurRegion IWireRecord<BlurRegion>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BlurRegion Blank() => new();

    internal override IEnumerable<string> WireNames => ["x1", "y1", "x2", "y2", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("x1"u8):
                reader.Int32(ref Fields.X1(this));
                return true;
            case 2 when name.SequenceEqual("y1"u8):
                reader.Int32(ref Fields.Y1(this));
                return true;
            case 2 when name.SequenceEqual("x2"u8):
                reader.Int32(ref Fields.X2(this));
                return true;
            case 2 when name.SequenceEqual("y2"u8):
                reader.Int32(ref Fields.Y2(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"x1\":"u8, X1);
        writer.Int32(",\"y1\":"u8, Y1);
        writer.Int32(",\"x2\":"u8, X2);
        writer.Int32(",\"y2\":"u8, Y2);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<X1>k__BackingField")]
    internal static extern ref int? X1(BlurRegion record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Y1>k__BackingField")]
    internal static extern ref int? Y1(BlurRegion record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<X2>k__BackingField")]
    internal static extern ref int? X2(BlurRegion record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Y2>k__BackingField")]
    internal static extern ref int? Y2(BlurRegion record);
}
