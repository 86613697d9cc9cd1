// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageInput>))]
public abstract partial record PreprocessImageInput : IWireRecord<PreprocessImageInput>
{
    static PreprocessImageInput IWireRecord<PreprocessImageInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["kind", "image", "resolution", "preprocessorType", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("kind"u8):
                reader.Skip();
                return true;
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Int32(ref Fields.Resolution(this));
                return true;
            case 16 when name.SequenceEqual("preprocessorType"u8):
                reader.Text(ref Fields.PreprocessorType(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"image\":"u8, Image);
        writer.Int32(",\"resolution\":"u8, Resolution);
        writer.Text(",\"preprocessorType\":"u8, PreprocessorType);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(PreprocessImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref int? Resolution(PreprocessImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PreprocessorType>k__BackingField")]
    internal static extern ref string? PreprocessorType(PreprocessImageInput record);
}
