// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyLensTurboCreateImageGenInput>))]
public sealed partial record ComfyLensTurboCreateImageGenInput : IWireRecord<ComfyLensTurboCreateImageGenInput>
{
    static ComfyLensTurboCreateImageGenInput IWireRecord<ComfyLensTurboCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyLensTurboCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"lens\",\"model\":\"turbo\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
