// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<ConvertImageInput>))]
public sealed partial record ConvertImageInput : IWireRecord<ConvertImageInput>
{
    static ConvertImageInput IWireRecord<ConvertImageInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ConvertImageInput Blank() => new() { Image = null!, Output = null! };

    internal override IEnumerable<string> WireNames => ["image", "transforms", "output", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 6 when name.SequenceEqual("output"u8):
                reader.AnyLeaf(ref Fields.Output(this));
                return true;
            case 10 when name.SequenceEqual("transforms"u8):
                reader.Records(ref Fields.Transforms(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"image\":"u8, Image);
        writer.Records(",\"transforms\":"u8, Transforms);
        writer.Record(",\"output\":"u8, Output);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(ConvertImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Transforms>k__BackingField")]
    internal static extern ref IReadOnlyList<ImageTransform>? Transforms(ConvertImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref ImageOutputFormat? Output(ConvertImageInput record);
}
