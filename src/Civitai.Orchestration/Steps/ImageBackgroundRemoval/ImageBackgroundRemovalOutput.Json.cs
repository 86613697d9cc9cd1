// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageBackgroundRemoval;

[JsonConverter(typeof(WireConverter<ImageBackgroundRemovalOutput>))]
public sealed partial record ImageBackgroundRemovalOutput : IWireRecord<ImageBackgroundRemovalOutput>
{
    static ImageBackgroundRemovalOutput IWireRecord<ImageBackgroundRemovalOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageBackgroundRemovalOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["image", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Record(ref Fields.ImageOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"image\":"u8, ImageOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageOnWire>k__BackingField")]
    internal static extern ref ImageBlob? ImageOnWire(ImageBackgroundRemovalOutput record);
}
