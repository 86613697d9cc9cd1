// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiGpt1CreateImageInput>))]
public sealed partial record OpenAiGpt1CreateImageInput : IWireRecord<OpenAiGpt1CreateImageInput>
{
    static OpenAiGpt1CreateImageInput IWireRecord<OpenAiGpt1CreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiGpt1CreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"gpt-image-1\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
