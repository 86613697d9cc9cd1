// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

[JsonConverter(typeof(WireConverter<StarVectorImageToSvgInput>))]
public sealed partial record StarVectorImageToSvgInput : IWireRecord<StarVectorImageToSvgInput>
{
    static StarVectorImageToSvgInput IWireRecord<StarVectorImageToSvgInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static StarVectorImageToSvgInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["model", "precision", "maxLength", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 9 when name.SequenceEqual("precision"u8):
                reader.Vocabulary(ref Fields.Precision(this));
                return true;
            case 9 when name.SequenceEqual("maxLength"u8):
                reader.Int32(ref Fields.MaxLength(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"starvector\""u8);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Vocabulary(",\"precision\":"u8, Precision);
        writer.Int32(",\"maxLength\":"u8, MaxLength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref StarVectorModel? Model(StarVectorImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Precision>k__BackingField")]
    internal static extern ref StarVectorPrecision? Precision(StarVectorImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxLength>k__BackingField")]
    internal static extern ref int? MaxLength(StarVectorImageToSvgInput record);
}
