// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<AnimaCreateImageGenInput>))]
public sealed partial record AnimaCreateImageGenInput : IWireRecord<AnimaCreateImageGenInput>
{
    static AnimaCreateImageGenInput IWireRecord<AnimaCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AnimaCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"anima\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
