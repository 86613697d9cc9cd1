// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiGpt1EditImageInput>))]
public sealed partial record OpenAiGpt1EditImageInput : IWireRecord<OpenAiGpt1EditImageInput>
{
    static OpenAiGpt1EditImageInput IWireRecord<OpenAiGpt1EditImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiGpt1EditImageInput Blank() => new() { Images = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "mask", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mask"u8):
                reader.Value(ref Fields.Mask(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"gpt-image-1\",\"operation\":\"editImage\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Value(",\"mask\":"u8, Mask);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(OpenAiGpt1EditImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mask>k__BackingField")]
    internal static extern ref MediaSource? Mask(OpenAiGpt1EditImageInput record);
}
