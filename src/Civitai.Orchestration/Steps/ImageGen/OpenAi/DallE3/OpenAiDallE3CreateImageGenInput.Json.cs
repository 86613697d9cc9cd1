// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiDallE3CreateImageGenInput>))]
public sealed partial record OpenAiDallE3CreateImageGenInput : IWireRecord<OpenAiDallE3CreateImageGenInput>
{
    static OpenAiDallE3CreateImageGenInput IWireRecord<OpenAiDallE3CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiDallE3CreateImageGenInput Blank() => new() { Size = default, Prompt = default };

    internal override IEnumerable<string> WireNames => ["operation", "size", "quality", "style", "background", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("size"u8):
                reader.Vocabulary(ref Fields.Size(this));
                return true;
            case 5 when name.SequenceEqual("style"u8):
                reader.Vocabulary(ref Fields.Style(this));
                return true;
            case 7 when name.SequenceEqual("quality"u8):
                reader.Vocabulary(ref Fields.Quality(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 10 when name.SequenceEqual("background"u8):
                reader.Vocabulary(ref Fields.Background(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"dall-e-3\",\"operation\":\"createImage\""u8);
        writer.Vocabulary(",\"size\":"u8, Size);
        writer.Vocabulary(",\"quality\":"u8, Quality);
        writer.Vocabulary(",\"style\":"u8, Style);
        writer.Vocabulary(",\"background\":"u8, Background);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Size>k__BackingField")]
    internal static extern ref OpenAiImageSize Size(OpenAiDallE3CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quality>k__BackingField")]
    internal static extern ref OpenAiImageQuality? Quality(OpenAiDallE3CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Style>k__BackingField")]
    internal static extern ref DallE3Style? Style(OpenAiDallE3CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Background>k__BackingField")]
    internal static extern ref OpenAiImageBackground? Background(OpenAiDallE3CreateImageGenInput record);
}
