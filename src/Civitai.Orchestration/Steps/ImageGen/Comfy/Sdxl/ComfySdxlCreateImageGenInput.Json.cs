// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfySdxlCreateImageGenInput>))]
public sealed partial record ComfySdxlCreateImageGenInput : IWireRecord<ComfySdxlCreateImageGenInput>
{
    static ComfySdxlCreateImageGenInput IWireRecord<ComfySdxlCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfySdxlCreateImageGenInput Blank() => new() { Model = default, Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"sdxl\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
