// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ZImageBaseCreateImageGenInput>))]
public sealed partial record ZImageBaseCreateImageGenInput : IWireRecord<ZImageBaseCreateImageGenInput>
{
    static ZImageBaseCreateImageGenInput IWireRecord<ZImageBaseCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ZImageBaseCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"zImage\",\"model\":\"base\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
