// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyAnimaCreateImageGenInput>))]
public sealed partial record ComfyAnimaCreateImageGenInput : IWireRecord<ComfyAnimaCreateImageGenInput>
{
    static ComfyAnimaCreateImageGenInput IWireRecord<ComfyAnimaCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyAnimaCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"anima\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
