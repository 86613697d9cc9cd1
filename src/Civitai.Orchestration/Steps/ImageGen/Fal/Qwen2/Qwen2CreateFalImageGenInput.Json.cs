// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Qwen2CreateFalImageGenInput>))]
public sealed partial record Qwen2CreateFalImageGenInput : IWireRecord<Qwen2CreateFalImageGenInput>
{
    static Qwen2CreateFalImageGenInput IWireRecord<Qwen2CreateFalImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Qwen2CreateFalImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"qwen2\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
