// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyLensNormalCreateImageGenInput>))]
public sealed partial record ComfyLensNormalCreateImageGenInput : IWireRecord<ComfyLensNormalCreateImageGenInput>
{
    static ComfyLensNormalCreateImageGenInput IWireRecord<ComfyLensNormalCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyLensNormalCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"lens\",\"model\":\"normal\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
