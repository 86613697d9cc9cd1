// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyHiDreamO1CreateImageGenInput>))]
public sealed partial record ComfyHiDreamO1CreateImageGenInput : IWireRecord<ComfyHiDreamO1CreateImageGenInput>
{
    static ComfyHiDreamO1CreateImageGenInput IWireRecord<ComfyHiDreamO1CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyHiDreamO1CreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"hidream-o1\",\"model\":\"HiDream-O1-Image\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
