// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<SdxlCreateImageGenInput>))]
public sealed partial record SdxlCreateImageGenInput : IWireRecord<SdxlCreateImageGenInput>
{
    static SdxlCreateImageGenInput IWireRecord<SdxlCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static SdxlCreateImageGenInput Blank() => new() { Prompt = default, Model = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"sdxl\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
