// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiGpt2CreateImageInput>))]
public sealed partial record OpenAiGpt2CreateImageInput : IWireRecord<OpenAiGpt2CreateImageInput>
{
    static OpenAiGpt2CreateImageInput IWireRecord<OpenAiGpt2CreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiGpt2CreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"gpt-image-2\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
