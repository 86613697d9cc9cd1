// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiGpt15CreateImageInput>))]
public sealed partial record OpenAiGpt15CreateImageInput : IWireRecord<OpenAiGpt15CreateImageInput>
{
    static OpenAiGpt15CreateImageInput IWireRecord<OpenAiGpt15CreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiGpt15CreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"gpt-image-1.5\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
