// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageBackgroundRemoval;

[JsonConverter(typeof(WireConverter<ImageBackgroundRemovalInput>))]
public sealed partial record ImageBackgroundRemovalInput : IWireRecord<ImageBackgroundRemovalInput>
{
    static ImageBackgroundRemovalInput IWireRecord<ImageBackgroundRemovalInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ImageBackgroundRemovalInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["image", "format", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 6 when name.SequenceEqual("format"u8):
                reader.Vocabulary(ref Fields.Format(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"image\":"u8, Image);
        writer.Vocabulary(",\"format\":"u8, Format);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(ImageBackgroundRemovalInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Format>k__BackingField")]
    internal static extern ref ImageBackgroundRemovalFormat? Format(ImageBackgroundRemovalInput record);
}
