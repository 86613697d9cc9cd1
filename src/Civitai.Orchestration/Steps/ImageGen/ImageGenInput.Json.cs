// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ImageGenInput>))]
public abstract partial record ImageGenInput : IWireRecord<ImageGenInput>
{
    static ImageGenInput IWireRecord<ImageGenInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["engine", "outputFormat", "imageMetadata", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("engine"u8):
                reader.Skip();
                return true;
            case 12 when name.SequenceEqual("outputFormat"u8):
                reader.Vocabulary(ref Fields.OutputFormat(this));
                return true;
            case 13 when name.SequenceEqual("imageMetadata"u8):
                reader.Text(ref Fields.ImageMetadata(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"outputFormat\":"u8, OutputFormat);
        writer.Text(",\"imageMetadata\":"u8, ImageMetadata);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OutputFormat>k__BackingField")]
    internal static extern ref ImageGenOutputFormat? OutputFormat(ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageMetadata>k__BackingField")]
    internal static extern ref string? ImageMetadata(ImageGenInput record);
}
