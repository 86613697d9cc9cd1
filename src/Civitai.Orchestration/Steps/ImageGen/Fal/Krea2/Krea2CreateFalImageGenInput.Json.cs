// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Krea2CreateFalImageGenInput>))]
public sealed partial record Krea2CreateFalImageGenInput : IWireRecord<Krea2CreateFalImageGenInput>
{
    static Krea2CreateFalImageGenInput IWireRecord<Krea2CreateFalImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Krea2CreateFalImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "operation", "prompt", "imageStyleReferences", "size", "aspectRatio", "creativity", "quantity", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("size"u8):
                reader.Vocabulary(ref Fields.Size(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 10 when name.SequenceEqual("creativity"u8):
                reader.Vocabulary(ref Fields.Creativity(this));
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
        writer.Raw("\"engine\":\"fal\",\"model\":\"krea2\",\"operation\":\"createImage\""u8);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Records(",\"imageStyleReferences\":"u8, ImageStyleReferences);
        writer.Vocabulary(",\"size\":"u8, Size);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"creativity\":"u8, Creativity);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(Krea2CreateFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageStyleReferences>k__BackingField")]
    internal static extern ref IReadOnlyList<Krea2StyleReference>? ImageStyleReferences(Krea2CreateFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Size>k__BackingField")]
    internal static extern ref Krea2Size? Size(Krea2CreateFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(Krea2CreateFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Creativity>k__BackingField")]
    internal static extern ref Krea2Creativity? Creativity(Krea2CreateFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(Krea2CreateFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(Krea2CreateFalImageGenInput record);
}
