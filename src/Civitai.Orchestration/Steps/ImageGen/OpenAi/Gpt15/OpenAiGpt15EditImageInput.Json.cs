// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiGpt15EditImageInput>))]
public sealed partial record OpenAiGpt15EditImageInput : IWireRecord<OpenAiGpt15EditImageInput>
{
    static OpenAiGpt15EditImageInput IWireRecord<OpenAiGpt15EditImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiGpt15EditImageInput Blank() => new() { Images = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "inputFidelity", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 13 when name.SequenceEqual("inputFidelity"u8):
                reader.Vocabulary(ref Fields.InputFidelity(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"gpt-image-1.5\",\"operation\":\"editImage\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Vocabulary(",\"inputFidelity\":"u8, InputFidelity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(OpenAiGpt15EditImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InputFidelity>k__BackingField")]
    internal static extern ref OpenAiInputFidelity? InputFidelity(OpenAiGpt15EditImageInput record);
}
