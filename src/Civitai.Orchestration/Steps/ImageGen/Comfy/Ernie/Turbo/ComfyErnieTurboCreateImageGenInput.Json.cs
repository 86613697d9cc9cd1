// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyErnieTurboCreateImageGenInput>))]
public sealed partial record ComfyErnieTurboCreateImageGenInput : IWireRecord<ComfyErnieTurboCreateImageGenInput>
{
    static ComfyErnieTurboCreateImageGenInput IWireRecord<ComfyErnieTurboCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyErnieTurboCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"ernie\",\"model\":\"turbo\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
