// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Model3DPreview;

[JsonConverter(typeof(WireConverter<Model3DPreviewOutput>))]
public sealed partial record Model3DPreviewOutput : IWireRecord<Model3DPreviewOutput>
{
    static Model3DPreviewOutput IWireRecord<Model3DPreviewOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Model3DPreviewOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["images", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Records(ref Fields.ImagesOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"images\":"u8, ImagesOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImagesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ImageBlob>? ImagesOnWire(Model3DPreviewOutput record);
}
