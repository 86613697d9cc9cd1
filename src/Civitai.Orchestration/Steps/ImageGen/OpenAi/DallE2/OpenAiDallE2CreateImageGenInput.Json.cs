// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiDallE2CreateImageGenInput>))]
public sealed partial record OpenAiDallE2CreateImageGenInput : IWireRecord<OpenAiDallE2CreateImageGenInput>
{
    static OpenAiDallE2CreateImageGenInput IWireRecord<OpenAiDallE2CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiDallE2CreateImageGenInput Blank() => new() { Size = default, Prompt = default };

    internal override IEnumerable<string> WireNames => ["background", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("background"u8):
                reader.Vocabulary(ref Fields.Background(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"dall-e-2\",\"operation\":\"createImage\""u8);
        writer.Vocabulary(",\"background\":"u8, Background);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Background>k__BackingField")]
    internal static extern ref OpenAiImageBackground? Background(OpenAiDallE2CreateImageGenInput record);
}
