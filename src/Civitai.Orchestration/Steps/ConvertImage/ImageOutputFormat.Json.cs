// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<ImageOutputFormat>))]
public abstract partial record ImageOutputFormat : IWireRecord<ImageOutputFormat>
{
    static ImageOutputFormat IWireRecord<ImageOutputFormat>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["format", "hideMetadata", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("format"u8):
                reader.Skip();
                return true;
            case 12 when name.SequenceEqual("hideMetadata"u8):
                reader.Boolean(ref Fields.HideMetadata(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Boolean(",\"hideMetadata\":"u8, HideMetadata);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HideMetadata>k__BackingField")]
    internal static extern ref bool? HideMetadata(ImageOutputFormat record);
}
