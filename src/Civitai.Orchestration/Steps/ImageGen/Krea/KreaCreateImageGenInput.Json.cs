// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<KreaCreateImageGenInput>))]
public sealed partial record KreaCreateImageGenInput : IWireRecord<KreaCreateImageGenInput>
{
    static KreaCreateImageGenInput IWireRecord<KreaCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static KreaCreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "prompt", "model", "image", "imageStyleReferences", "strength", "aspectRatio", "creativity", "intensity", "complexity", "movement", "quantity", "seed",
        .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 8 when name.SequenceEqual("strength"u8):
                reader.Double(ref Fields.Strength(this));
                return true;
            case 8 when name.SequenceEqual("movement"u8):
                reader.Double(ref Fields.Movement(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("intensity"u8):
                reader.Int32(ref Fields.Intensity(this));
                return true;
            case 10 when name.SequenceEqual("creativity"u8):
                reader.Vocabulary(ref Fields.Creativity(this));
                return true;
            case 10 when name.SequenceEqual("complexity"u8):
                reader.Double(ref Fields.Complexity(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 20 when name.SequenceEqual("imageStyleReferences"u8):
                reader.Records(ref Fields.ImageStyleReferences(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"krea\",\"operation\":\"createImage\""u8);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Value(",\"image\":"u8, Image);
        writer.Records(",\"imageStyleReferences\":"u8, ImageStyleReferences);
        writer.Double(",\"strength\":"u8, Strength);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"creativity\":"u8, Creativity);
        writer.Int32(",\"intensity\":"u8, Intensity);
        writer.Double(",\"complexity\":"u8, Complexity);
        writer.Double(",\"movement\":"u8, Movement);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref KreaModel? Model(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageStyleReferences>k__BackingField")]
    internal static extern ref IReadOnlyList<Krea2StyleReference>? ImageStyleReferences(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strength>k__BackingField")]
    internal static extern ref double? Strength(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Creativity>k__BackingField")]
    internal static extern ref Krea2Creativity? Creativity(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Intensity>k__BackingField")]
    internal static extern ref int? Intensity(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Complexity>k__BackingField")]
    internal static extern ref double? Complexity(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Movement>k__BackingField")]
    internal static extern ref double? Movement(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(KreaCreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(KreaCreateImageGenInput record);
}
