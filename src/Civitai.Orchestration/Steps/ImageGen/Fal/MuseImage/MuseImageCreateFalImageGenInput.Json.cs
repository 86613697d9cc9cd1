// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<MuseImageCreateFalImageGenInput>))]
public sealed partial record MuseImageCreateFalImageGenInput : IWireRecord<MuseImageCreateFalImageGenInput>
{
    static MuseImageCreateFalImageGenInput IWireRecord<MuseImageCreateFalImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MuseImageCreateFalImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"museImage\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
