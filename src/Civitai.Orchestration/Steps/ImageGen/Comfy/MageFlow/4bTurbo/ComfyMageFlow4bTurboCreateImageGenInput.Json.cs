// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyMageFlow4bTurboCreateImageGenInput>))]
public sealed partial record ComfyMageFlow4bTurboCreateImageGenInput : IWireRecord<ComfyMageFlow4bTurboCreateImageGenInput>
{
    static ComfyMageFlow4bTurboCreateImageGenInput IWireRecord<ComfyMageFlow4bTurboCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyMageFlow4bTurboCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"mageflow\",\"model\":\"4b-turbo\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
