// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfySd1CreateImageGenInput>))]
public sealed partial record ComfySd1CreateImageGenInput : IWireRecord<ComfySd1CreateImageGenInput>
{
    static ComfySd1CreateImageGenInput IWireRecord<ComfySd1CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfySd1CreateImageGenInput Blank() => new() { Model = default, Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"sd1\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
