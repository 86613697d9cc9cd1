// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageUpscaler;

[JsonConverter(typeof(WireConverter<ImageUpscalerInput>))]
public sealed partial record ImageUpscalerInput : IWireRecord<ImageUpscalerInput>
{
    static ImageUpscalerInput IWireRecord<ImageUpscalerInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ImageUpscalerInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["image", "model", "numberOfRepeats", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Text(ref Fields.Model(this));
                return true;
            case 15 when name.SequenceEqual("numberOfRepeats"u8):
                reader.Int32(ref Fields.NumberOfRepeats(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"image\":"u8, Image);
        writer.Text(",\"model\":"u8, Model);
        writer.Int32(",\"numberOfRepeats\":"u8, NumberOfRepeats);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(ImageUpscalerInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref string? Model(ImageUpscalerInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumberOfRepeats>k__BackingField")]
    internal static extern ref int? NumberOfRepeats(ImageUpscalerInput record);
}
