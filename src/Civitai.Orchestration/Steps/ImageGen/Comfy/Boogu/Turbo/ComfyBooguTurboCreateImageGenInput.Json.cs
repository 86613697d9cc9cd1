// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyBooguTurboCreateImageGenInput>))]
public sealed partial record ComfyBooguTurboCreateImageGenInput : IWireRecord<ComfyBooguTurboCreateImageGenInput>
{
    static ComfyBooguTurboCreateImageGenInput IWireRecord<ComfyBooguTurboCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyBooguTurboCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"boogu\",\"model\":\"turbo\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
