// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyBooguBaseCreateImageGenInput>))]
public sealed partial record ComfyBooguBaseCreateImageGenInput : IWireRecord<ComfyBooguBaseCreateImageGenInput>
{
    static ComfyBooguBaseCreateImageGenInput IWireRecord<ComfyBooguBaseCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyBooguBaseCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"boogu\",\"model\":\"base\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
