// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ZImageTurboCreateImageGenInput>))]
public sealed partial record ZImageTurboCreateImageGenInput : IWireRecord<ZImageTurboCreateImageGenInput>
{
    static ZImageTurboCreateImageGenInput IWireRecord<ZImageTurboCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ZImageTurboCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"zImage\",\"model\":\"turbo\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
