// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyAnimaVariantImageGenInput>))]
public sealed partial record ComfyAnimaVariantImageGenInput : IWireRecord<ComfyAnimaVariantImageGenInput>
{
    static ComfyAnimaVariantImageGenInput IWireRecord<ComfyAnimaVariantImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyAnimaVariantImageGenInput Blank() => new() { Image = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["image", "denoiseStrength", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 15 when name.SequenceEqual("denoiseStrength"u8):
                reader.Double(ref Fields.DenoiseStrength(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"anima\",\"operation\":\"createVariant\""u8);
        writer.Value(",\"image\":"u8, Image);
        writer.Double(",\"denoiseStrength\":"u8, DenoiseStrength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(ComfyAnimaVariantImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DenoiseStrength>k__BackingField")]
    internal static extern ref double? DenoiseStrength(ComfyAnimaVariantImageGenInput record);
}
