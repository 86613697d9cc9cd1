// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiDallE2EditImageInput>))]
public sealed partial record OpenAiDallE2EditImageInput : IWireRecord<OpenAiDallE2EditImageInput>
{
    static OpenAiDallE2EditImageInput IWireRecord<OpenAiDallE2EditImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiDallE2EditImageInput Blank() => new() { Image = null!, Size = default, Prompt = default };

    internal override IEnumerable<string> WireNames => ["image", "mask", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mask"u8):
                reader.Value(ref Fields.Mask(this));
                return true;
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"dall-e-2\",\"operation\":\"editImage\""u8);
        writer.Value(",\"image\":"u8, Image);
        writer.Value(",\"mask\":"u8, Mask);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(OpenAiDallE2EditImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mask>k__BackingField")]
    internal static extern ref MediaSource? Mask(OpenAiDallE2EditImageInput record);
}
