// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyErnieStandardCreateImageGenInput>))]
public sealed partial record ComfyErnieStandardCreateImageGenInput : IWireRecord<ComfyErnieStandardCreateImageGenInput>
{
    static ComfyErnieStandardCreateImageGenInput IWireRecord<ComfyErnieStandardCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyErnieStandardCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"ernie\",\"model\":\"ernie\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
