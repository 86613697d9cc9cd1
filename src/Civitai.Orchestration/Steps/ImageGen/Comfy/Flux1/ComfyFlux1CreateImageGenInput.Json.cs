// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyFlux1CreateImageGenInput>))]
public sealed partial record ComfyFlux1CreateImageGenInput : IWireRecord<ComfyFlux1CreateImageGenInput>
{
    static ComfyFlux1CreateImageGenInput IWireRecord<ComfyFlux1CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyFlux1CreateImageGenInput Blank() => new() { Model = default, Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"flux1\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
