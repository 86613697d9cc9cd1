// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyMageFlow4bCreateImageGenInput>))]
public sealed partial record ComfyMageFlow4bCreateImageGenInput : IWireRecord<ComfyMageFlow4bCreateImageGenInput>
{
    static ComfyMageFlow4bCreateImageGenInput IWireRecord<ComfyMageFlow4bCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyMageFlow4bCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"mageflow\",\"model\":\"4b\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
