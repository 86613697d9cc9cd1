// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiGpt2EditImageInput>))]
public sealed partial record OpenAiGpt2EditImageInput : IWireRecord<OpenAiGpt2EditImageInput>
{
    static OpenAiGpt2EditImageInput IWireRecord<OpenAiGpt2EditImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiGpt2EditImageInput Blank() => new() { Images = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "maskImage", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 9 when name.SequenceEqual("maskImage"u8):
                reader.Value(ref Fields.MaskImage(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"gpt-image-2\",\"operation\":\"editImage\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Value(",\"maskImage\":"u8, MaskImage);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(OpenAiGpt2EditImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaskImage>k__BackingField")]
    internal static extern ref MediaSource? MaskImage(OpenAiGpt2EditImageInput record);
}
