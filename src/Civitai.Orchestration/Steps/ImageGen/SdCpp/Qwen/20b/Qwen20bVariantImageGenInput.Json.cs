// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Qwen20bVariantImageGenInput>))]
public sealed partial record Qwen20bVariantImageGenInput : IWireRecord<Qwen20bVariantImageGenInput>
{
    static Qwen20bVariantImageGenInput IWireRecord<Qwen20bVariantImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Qwen20bVariantImageGenInput Blank() => new() { Image = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["image", "strength", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 8 when name.SequenceEqual("strength"u8):
                reader.Double(ref Fields.Strength(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"qwen\",\"model\":\"20b\",\"operation\":\"createVariant\""u8);
        writer.Value(",\"image\":"u8, Image);
        writer.Double(",\"strength\":"u8, Strength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(Qwen20bVariantImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strength>k__BackingField")]
    internal static extern ref double? Strength(Qwen20bVariantImageGenInput record);
}
