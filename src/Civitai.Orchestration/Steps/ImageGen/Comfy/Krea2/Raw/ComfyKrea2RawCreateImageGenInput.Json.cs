// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyKrea2RawCreateImageGenInput>))]
public sealed partial record ComfyKrea2RawCreateImageGenInput : IWireRecord<ComfyKrea2RawCreateImageGenInput>
{
    static ComfyKrea2RawCreateImageGenInput IWireRecord<ComfyKrea2RawCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyKrea2RawCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"krea2\",\"model\":\"raw\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
