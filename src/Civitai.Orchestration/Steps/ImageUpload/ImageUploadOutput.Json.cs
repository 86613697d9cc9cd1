// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpload;

[JsonConverter(typeof(WireConverter<ImageUploadOutput>))]
public sealed partial record ImageUploadOutput : IWireRecord<ImageUploadOutput>
{
    static ImageUploadOutput IWireRecord<ImageUploadOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageUploadOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["blob", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("blob"u8):
                reader.AnyLeaf(ref Fields.ImageOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"blob\":"u8, ImageOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageOnWire>k__BackingField")]
    internal static extern ref Blob? ImageOnWire(ImageUploadOutput record);
}
