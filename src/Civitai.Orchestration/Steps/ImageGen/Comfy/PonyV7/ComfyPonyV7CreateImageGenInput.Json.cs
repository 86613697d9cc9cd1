// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyPonyV7CreateImageGenInput>))]
public sealed partial record ComfyPonyV7CreateImageGenInput : IWireRecord<ComfyPonyV7CreateImageGenInput>
{
    static ComfyPonyV7CreateImageGenInput IWireRecord<ComfyPonyV7CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyPonyV7CreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"ponyV7\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
