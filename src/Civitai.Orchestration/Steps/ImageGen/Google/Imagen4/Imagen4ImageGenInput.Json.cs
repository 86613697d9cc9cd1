// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Imagen4ImageGenInput>))]
public sealed partial record Imagen4ImageGenInput : IWireRecord<Imagen4ImageGenInput>
{
    static Imagen4ImageGenInput IWireRecord<Imagen4ImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Imagen4ImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["negativePrompt", "aspectRatio", "numImages", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 9 when name.SequenceEqual("numImages"u8):
                reader.Int32(ref Fields.NumImages(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"google\",\"model\":\"imagen4\""u8);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Int32(",\"numImages\":"u8, NumImages);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Imagen4ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(Imagen4ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumImages>k__BackingField")]
    internal static extern ref int? NumImages(Imagen4ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(Imagen4ImageGenInput record);
}
