// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Qwen20bCreateImageGenInput>))]
public sealed partial record Qwen20bCreateImageGenInput : IWireRecord<Qwen20bCreateImageGenInput>
{
    static Qwen20bCreateImageGenInput IWireRecord<Qwen20bCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Qwen20bCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"qwen\",\"model\":\"20b\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
