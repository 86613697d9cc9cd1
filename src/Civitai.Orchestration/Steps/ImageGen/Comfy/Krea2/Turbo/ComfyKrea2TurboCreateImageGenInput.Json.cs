// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyKrea2TurboCreateImageGenInput>))]
public sealed partial record ComfyKrea2TurboCreateImageGenInput : IWireRecord<ComfyKrea2TurboCreateImageGenInput>
{
    static ComfyKrea2TurboCreateImageGenInput IWireRecord<ComfyKrea2TurboCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyKrea2TurboCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"krea2\",\"model\":\"turbo\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
