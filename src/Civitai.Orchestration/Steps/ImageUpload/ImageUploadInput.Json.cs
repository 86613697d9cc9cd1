// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpload;

[JsonConverter(typeof(WireConverter<ImageUploadInput>))]
public sealed partial record ImageUploadInput : IWireRecord<ImageUploadInput>, IBareRecord
{
    static ImageUploadInput IWireRecord<ImageUploadInput>.Read(ref RecordReader reader) => reader.Bare(Blank(), "image"u8);

    internal static ImageUploadInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["image", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void Write(ref RecordWriter writer) => writer.Bare(Image, this, "image");
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(ImageUploadInput record);
}
