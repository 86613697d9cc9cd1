// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyFlux2DevCreateImageInput>))]
public sealed partial record ComfyFlux2DevCreateImageInput : IWireRecord<ComfyFlux2DevCreateImageInput>
{
    static ComfyFlux2DevCreateImageInput IWireRecord<ComfyFlux2DevCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyFlux2DevCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"flux2Dev\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
