// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Qwen2ProCreateFalImageGenInput>))]
public sealed partial record Qwen2ProCreateFalImageGenInput : IWireRecord<Qwen2ProCreateFalImageGenInput>
{
    static Qwen2ProCreateFalImageGenInput IWireRecord<Qwen2ProCreateFalImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Qwen2ProCreateFalImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"qwen2\",\"operation\":\"proCreateImage\""u8);
        base.WriteMembers(ref writer);
    }
}
