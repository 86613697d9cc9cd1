// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyHiDreamO1DevCreateImageGenInput>))]
public sealed partial record ComfyHiDreamO1DevCreateImageGenInput : IWireRecord<ComfyHiDreamO1DevCreateImageGenInput>
{
    static ComfyHiDreamO1DevCreateImageGenInput IWireRecord<ComfyHiDreamO1DevCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyHiDreamO1DevCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"hidream-o1\",\"model\":\"HiDream-O1-Image-dev\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
